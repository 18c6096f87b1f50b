import { lstatSync, readFileSync } from 'node:fs';
import { renderWords } from '../../language/catalogue/render.js';
import { isOwnFile } from '../../render/writers/own-file.js';
import { hashOf, readSeal } from '../../render/writers/seal.js';
import type { CommandContext } from '../command.js';
import { type Delivery, shownPath, targetOf } from './deliver.js';
import type { RenderRequest } from './request.js';

/** How a file in its place stands to what would be made now. */
export type Standing = 'same' | 'stale' | 'missing' | 'foreign' | 'closed' | 'leftover';

/** Compares a file that was made earlier with what it would be now. */
export function standingOf(target: string, bytes: Uint8Array): Standing {
  const there = readThere(target);
  if (typeof there === 'string') return there;
  if (there.equals(bytes)) return 'same';
  return isOwnFile(there) ? 'stale' : 'foreign';
}

/** Compares a PDF by the Word file it was made of: LibreOffice differs from machine to machine. */
export function pdfStanding(target: string, docx: Uint8Array): Standing {
  const there = readThere(target);
  if (typeof there === 'string') return there;
  const sealed = readSeal(there);
  if (!sealed?.isWhole) return 'foreign';
  return sealed.from === hashOf(docx) ? 'same' : 'stale';
}

function readThere(target: string): Buffer | 'missing' | 'closed' {
  try {
    const isFile = lstatSync(target, { throwIfNoEntry: false })?.isFile();
    return isFile ? readFileSync(target) : 'missing';
  } catch {
    return 'closed';
  }
}

/** Says of a file that it is not what it should be; nothing of one that is. */
export function tellStanding(
  { set, name }: Pick<Delivery, 'set' | 'name'>,
  standing: Standing,
  request: RenderRequest,
  { terminal, lang, cwd }: CommandContext,
): void {
  if (standing === 'same') return;
  const shown = shownPath(targetOf(request, set, name), cwd);
  terminal.out(`${renderWords(lang).standing[standing](shown)}\n`);
}
