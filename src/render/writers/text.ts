import type { PageDocument } from '../page/page.js';
import { plainLines } from './plain.js';

/** A page tree as plain text, one line per paragraph or table row; pages are set off by a rule. */
export function writeText(document: PageDocument): string {
  const sections = document.sections.map((section) => plainLines(section.blocks).join('\n'));
  return `${sections.join('\n\n----\n\n')}\n`;
}
