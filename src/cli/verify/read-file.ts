import { readFileSync, statSync } from 'node:fs';
import { isUnreadable, type UnreadableCode } from '../../import/unreadable.js';
import { isLocked } from '../../import/zip/file-type.js';
import { ZIP_LIMITS } from '../../import/zip/limits.js';
import { readParts } from '../../import/zip/read-parts.js';
import type { VerifyProblem } from '../../language/catalogue/verify.js';
import { contentText, isContentPart, WORD_PART } from '../../render/provenance/content-parts.js';
import { CUSTOM_PART, readProperties } from '../../render/provenance/custom-properties.js';
import {
  contentHashes,
  hashOfText,
  type Provenance,
  readProvenance,
} from '../../render/provenance/file-properties.js';
import { pageText, readTags } from '../../render/provenance/page-marks.js';
import { readSeal } from '../../render/writers/seal.js';

/** What became of a file's own content: nothing, saved anew with the same text, another text. */
export type Edited = 'no' | 'saved' | 'text';

/** A file of ours as it is now. */
export interface MadeFile {
  readonly provenance: Provenance;
  readonly edited: Edited;
  readonly format: 'docx' | 'xlsx' | 'html';
  /** Its text: paragraphs, cells, or the lines of a page. */
  readonly lines: readonly string[];
}

/** Why there is nothing to compare: a problem of content, or the system's code. */
export type Unreadable = { readonly problem: VerifyProblem } | { readonly code: string };

const PROBLEMS: Readonly<Partial<Record<UnreadableCode, VerifyProblem>>> = {
  empty: 'not-office',
  pdf: 'not-office',
  'not-a-document': 'not-office',
  encrypted: 'encrypted',
  'too-large': 'too-large',
  'too-many-parts': 'hostile',
  bomb: 'hostile',
};

/** A document type stands before the root of a part. */
const HEAD = 4096;

function read(bytes: Uint8Array): MadeFile | { readonly problem: VerifyProblem } {
  if (isPage(bytes)) return readPage(bytes);
  if (isLocked(bytes)) return { problem: 'encrypted' };
  const parts = readParts(bytes, (name) => name === CUSTOM_PART || isContentPart(name));
  const heads = [...parts.values()].map((part) =>
    Buffer.from(part.subarray(0, HEAD)).toString('latin1'),
  );
  // Entities of one's own are how small files grow large; office files have none.
  if (heads.some((head) => head.includes('<!DOCTYPE'))) return { problem: 'hostile' };
  const own = parts.get(CUSTOM_PART);
  const provenance = own && readProvenance(readProperties(new TextDecoder().decode(own)));
  if (provenance === undefined) return { problem: 'not-ours' };
  if (provenance.sources.length === 0) return { problem: 'no-marks' };
  const { content, text } = contentHashes(parts);
  const changed = text === provenance.text ? 'saved' : 'text';
  const edited = content === provenance.content ? 'no' : changed;
  const format = parts.has(WORD_PART) ? 'docx' : 'xlsx';
  return { provenance, edited, format, lines: contentText(parts) };
}

function isPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('utf8').replace('\uFEFF', '');
  return /^\s*<(?:!doctype html|html)\b/i.test(head);
}

function readPage(bytes: Uint8Array): MadeFile | { readonly problem: VerifyProblem } {
  const page = new TextDecoder().decode(bytes);
  const provenance = readProvenance(readTags(page));
  if (provenance === undefined) return { problem: 'not-ours' };
  if (provenance.sources.length === 0) return { problem: 'no-marks' };
  const lines = pageText(page);
  const changed = hashOfText(lines) === provenance.text ? 'saved' : 'text';
  const edited = readSeal(bytes)?.isWhole === true ? 'no' : changed;
  return { provenance, edited, format: 'html', lines };
}

/** Opens a file that may be anything and reads what it says of how it was made. */
export function readMadeFile(file: string): MadeFile | Unreadable {
  try {
    if (statSync(file).size > ZIP_LIMITS.fileBytes) return { problem: 'too-large' };
    return read(new Uint8Array(readFileSync(file)));
  } catch (error) {
    if (isUnreadable(error)) return { problem: PROBLEMS[error.code] ?? 'damaged' };
    if (error instanceof Error && 'code' in error) return { code: String(error.code) };
    throw error;
  }
}
