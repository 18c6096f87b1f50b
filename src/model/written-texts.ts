import { isMapping } from '../schema/value-type.js';
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

function walk(value: unknown, steps: (string | number)[], visit: Visit): void {
  if (typeof value === 'string') {
    visit(value, steps);
    return;
  }
  const last = steps.length;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (let index = 0; index < items.length; index++) {
      steps[last] = index;
      walk(items[index], steps, visit);
    }
  } else if (isMapping(value)) {
    for (const key of Object.keys(value)) {
      steps[last] = key;
      walk(value[key], steps, visit);
    }
  }
  steps.length = last;
}

/** Goes through the texts of a document in the order written, for those who need few of their places. */
export function eachText({ data }: LoadedDocument, visit: Visit): void {
  walk(data, [], visit);
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
