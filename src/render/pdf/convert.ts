import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashOf, seal } from '../writers/seal.js';
import { type OfficeEnd, runOffice } from './run-office.js';
import { steadyPdf } from './steady.js';

export interface ConvertOptions {
  /** LibreOffice's program; see `findOffice`. */
  readonly program: string;
  readonly signal?: AbortSignal;
}

/** A PDF, or why there is none. */
export type Converted = { readonly bytes: Uint8Array } | { readonly failure: OfficeEnd };

/** LibreOffice's start, its first start with a fresh profile included, and a long document. */
const START_MS = 60_000;
const DOCUMENT_MS = 15_000;
/** What a PDF begins and ends with. */
const HEAD = '%PDF-';
const TAIL = '%%EOF';

/**
 * Makes PDF of Word files with LibreOffice, all in one call, in a folder that is removed afterwards.
 * The same bytes give the same PDF, as long as LibreOffice and the fonts are the same; each tells in
 * its last line what it was made of.
 */
export async function convertToPdf(
  documents: readonly Uint8Array[],
  { program, signal }: ConvertOptions,
): Promise<readonly Converted[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'passport-pdf-'));
  try {
    const files = documents.map((bytes, index) => {
      const file = path.join(folder, `${index}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const milliseconds = START_MS + DOCUMENT_MS * files.length;
    const end = await runOffice({
      program,
      folder,
      files,
      milliseconds,
      ...(signal && { signal }),
    });
    return documents.map((bytes, index) => readPdf(path.join(folder, `${index}.pdf`), bytes, end));
  } finally {
    // Parts of LibreOffice may still be closing its profile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** LibreOffice ends well also when it made nothing: only the file itself tells. */
function readPdf(file: string, source: Uint8Array, end: OfficeEnd): Converted {
  if (!existsSync(file)) return { failure: end === 'done' ? 'failed' : end };
  const pdf = readFileSync(file);
  const isPdf = pdf.subarray(0, HEAD.length).toString('latin1') === HEAD;
  const isWhole = pdf.subarray(-32).toString('latin1').includes(TAIL);
  if (!isPdf || !isWhole) return { failure: end === 'done' ? 'failed' : end };
  const from = hashOf(source);
  return { bytes: seal('pdf', steadyPdf(pdf, from), from) };
}
