import type { LoadedDocument } from '../../model/document.js';
import { eachText, type WrittenText, writtenTexts } from '../../model/written-texts.js';
import { oncePer } from '../../source/once-per.js';

/** Fields that hold no sentences: names for the program, addresses, numbers, marks. */
const OTHER = [
  'id',
  'kind',
  'format',
  'project',
  'parent',
  'number',
  'phones',
  'emails',
  'phone',
  'url',
  'file',
  'document',
  'fingerprint',
  'aliases',
];
/** Terms and dates have rules of their own. */
const DATED = ['term', 'start', 'end', 'date', 'from', 'to', 'until', 'period', 'repeat'];

const APART: ReadonlySet<string | number> = new Set([...OTHER, ...DATED]);

/** Whether a path leads to a text that people read as sentences and names. */
export function isProse(path: readonly (string | number)[]): boolean {
  return !path.some((step) => APART.has(step));
}

/** The texts of a document that people read as sentences and names. */
export const proseOf = oncePer((document: LoadedDocument): readonly WrittenText[] => {
  if (document.kind === 'config') return [];
  return writtenTexts(document).filter(({ place }) => isProse(place.path));
});

/** Stands between texts: a line end, so that a pattern sees where each begins and ends, and a sign that no text has. */
const BETWEEN = '\n\u0000\n';

/**
 * The texts of `proseOf` in one, for a glance whether any of them may hold something: one search of all is
 * far cheaper than a hundred and fifty, and most documents have nothing.
 */
export const proseTextOf = oncePer((document: LoadedDocument): string => {
  const texts: string[] = [];
  if (document.kind !== 'config') {
    eachText(document, (text, path) => {
      if (isProse(path)) texts.push(text);
    });
  }
  return texts.join(BETWEEN);
});
