import { createHash } from 'node:crypto';
import type { ContentSection } from './content.js';

/**
 * What a document said at some moment, as short marks: under `whole` that of everything, under the
 * name of each section those of its items, in order, parted by blanks. Marks are made of consonants
 * alone, so that YAML takes them for texts without quotes.
 */
export type Fingerprint = Readonly<Record<string, string>>;

/** The way of counting; another one makes marks that cannot be compared with ours. */
const VERSION = 'v1';
export const WHOLE = 'whole';

const LETTERS = 'bcdfghjklmnpqrst';
const WHOLE_BYTES = 8;
/** Two bytes tell a change with 65,535 chances of 65,536; `whole` tells the rest. */
const ITEM_BYTES = 2;

function mark(text: string, bytes: number): string {
  const digest = createHash('sha256').update(text).digest().subarray(0, bytes);
  return [...digest].map((byte) => `${LETTERS[byte >> 4]}${LETTERS[byte & 15]}`).join('');
}

/** The marks of a section's items. */
export function marksOf({ items }: ContentSection): readonly string[] {
  return items.map(({ text }) => mark(text, ITEM_BYTES));
}

/** The fingerprint of a content; the order of the sections makes no difference. */
export function fingerprintOf(sections: readonly ContentSection[]): Fingerprint {
  const said = sections.map(({ name, items }) => [name, items.map(({ text }) => text)] as const);
  const ordered = said.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const marks = sections.map((section) => [section.name, marksOf(section).join(' ')] as const);
  return {
    [WHOLE]: `${VERSION}-${mark(JSON.stringify(ordered), WHOLE_BYTES)}`,
    ...Object.fromEntries(marks),
  };
}

/** Whether a fingerprint was made in a way that this program can compare with. */
export function isComparable(fingerprint: Fingerprint): boolean {
  return fingerprint[WHOLE]?.startsWith(`${VERSION}-`) === true;
}
