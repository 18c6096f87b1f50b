import { strFromU8, unzipSync } from 'fflate';
import { OWN_PROPERTY } from './core-properties.js';
import { readSeal } from './seal.js';

const PART = 'docProps/core.xml';
const LARGEST = 64 * 1024;

/**
 * Whether this program made a file and nobody changed it since. Word, Excel and LibreOffice enter who
 * saved a file and when, which our office files never say; the others end with a seal.
 */
export function isOwnFile(bytes: Uint8Array): boolean {
  const sealed = readSeal(bytes);
  if (sealed) return sealed.isWhole;
  const core = corePropertiesOf(bytes);
  if (!core.includes(`<dc:creator>${OWN_PROPERTY}</dc:creator>`)) return false;
  return !core.includes('lastModifiedBy') && !core.includes('dcterms:modified');
}

function corePropertiesOf(bytes: Uint8Array): string {
  try {
    const wanted = ({ name, originalSize }: { name: string; originalSize: number }) =>
      name === PART && originalSize <= LARGEST;
    const part = unzipSync(bytes, { filter: wanted })[PART];
    return part ? strFromU8(part) : '';
  } catch {
    // What cannot be unzipped is no office file, and so not ours.
    return '';
  }
}
