import type { PageDocument } from '../page/page.js';
import type { WriteOptions } from '../write.js';
import { draftLine } from './draft.js';
import { plainLines } from './plain.js';
import { seal } from './seal.js';

/** A page tree as plain text, one line per paragraph or table row; pages are set off by a rule. */
export function writeText(document: PageDocument): string {
  const sections = document.sections.map((section) => plainLines(section.blocks).join('\n'));
  return `${sections.join('\n\n----\n\n')}\n`;
}

/** The same as a file that the program knows again. */
export function writeTextFile(document: PageDocument, { draft }: WriteOptions): Uint8Array {
  const mark = draft ? `${draftLine(draft)}\n\n` : '';
  return seal('text', `${mark}${writeText(document)}\n`);
}
