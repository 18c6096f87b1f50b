import { inflateSync, strToU8, zipSync } from 'fflate';
import { readZip, writeZip, type ZipEntry } from './zip-entries.js';

const LEVEL = 6;
const DEFLATED = 8;

/**
 * Re-packs an office file so that equal content gives equal bytes: entries in order, one fixed time.
 * What is not changed stays packed as it is. Deflate is the libraries' own and fflate's, not Node's,
 * whose result depends on its version and processor.
 *
 * @param change gives a part's new text, or `undefined` to leave it as it is
 */
export function repack(
  zip: Uint8Array,
  change: (path: string, read: () => Uint8Array) => string | undefined,
): Uint8Array {
  const entries = readZip(zip).filter(({ name }) => !name.endsWith('/'));
  const changed = entries.map((entry) => {
    const text = change(entry.name, () => unpack(entry));
    return text === undefined ? entry : pack(entry.name, strToU8(text));
  });
  return writeZip(changed.toSorted((a, b) => order(a.name, b.name)));
}

function unpack({ method, packed }: ZipEntry): Uint8Array {
  return method === DEFLATED ? inflateSync(packed) : packed;
}

function pack(name: string, bytes: Uint8Array): ZipEntry {
  const [entry] = readZip(zipSync({ [name]: bytes }, { level: LEVEL }));
  if (!entry) throw new Error(`nothing packed: ${name}`);
  return entry;
}

/** The list of content types stands first: some readers tell the kind of file by it. */
function order(a: string, b: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
