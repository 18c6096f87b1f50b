import { walkValues } from '../schema/walk-values.js';
import { oncePer } from '../source/once-per.js';
import type { Place } from '../source/source-file.js';
import type { LoadedDocument } from './document.js';

/** A text of a document, as written. */
export interface WrittenText {
  readonly place: Place;
  readonly text: string;
}

/** Hears of a text and of the steps to it; the steps change with the next text. */
type Visit = (text: string, steps: readonly (string | number)[]) => void;

/** Goes through the texts of a document in the order written, for those who need few of their places. */
export function eachText({ data }: LoadedDocument, visit: Visit): void {
  walkValues(data, (value, steps) => {
    if (typeof value === 'string') visit(value, steps);
  });
}

/**
 * Every text value of a document in the order written, whatever field it stands in. A dozen rules ask for
 * them.
 */
export const writtenTexts = oncePer((document: LoadedDocument): readonly WrittenText[] => {
  const { source } = document;
  const found: WrittenText[] = [];
  eachText(document, (text, steps) => {
    found.push({ place: { source, path: steps.slice() }, text });
  });
  return found;
});
