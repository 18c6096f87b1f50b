import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOffice } from '../render/pdf/find-office.js';
import { runOffice } from '../render/pdf/run-office.js';
import { UnreadableFile } from './unreadable.js';
import { fileType } from './zip/file-type.js';
import { openZip } from './zip/zip.js';

/** Formats that LibreOffice reads for us, by what their bytes are. */
export type ForeignFormat = 'doc' | 'rtf' | 'odt';

/** LibreOffice's first start with a fresh profile, and a long document. */
const LONGEST_MS = 90_000;

/** True for a text document of LibreOffice itself. */
function isOpenDocument(bytes: Uint8Array): boolean {
  const { names } = openZip(bytes);
  return names.includes('content.xml') && names.includes('mimetype');
}

/** Which format LibreOffice must turn into DOCX first; `undefined` for DOCX and XLSX themselves. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | undefined {
  const type = fileType(bytes);
  if (type === 'rtf') return 'rtf';
  if (type === 'ole') return 'doc';
  return type === 'zip' && isOpenDocument(bytes) ? 'odt' : undefined;
}

/**
 * Turns a document into DOCX with LibreOffice, in a folder that is removed afterwards.
 *
 * @throws UnreadableFile where LibreOffice is not installed or made nothing of it
 */
export async function toDocx(bytes: Uint8Array, format: ForeignFormat): Promise<Uint8Array> {
  const program = findOffice();
  if (program === undefined) throw new UnreadableFile('needs-office', { format });
  const folder = mkdtempSync(path.join(tmpdir(), 'passport-import-'));
  try {
    const file = path.join(folder, `source.${format}`);
    writeFileSync(file, bytes);
    await runOffice({
      program,
      folder,
      files: [file],
      milliseconds: LONGEST_MS,
      to: 'docx:MS Word 2007 XML',
    });
    return readFileSync(path.join(folder, 'source.docx'));
  } catch {
    throw new UnreadableFile('office-failed', { format });
  } finally {
    // Parts of LibreOffice may still be closing its profile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
