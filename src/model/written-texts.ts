import { isMapping } from '../schema/value-type.js';
import { oncePer } from '../source/once-per.js';
import type { Place, SourceFile } from '../source/source-file.js';
import type { LoadedDocument } from './document.js';

/** A text of a document, as written. */
export interface WrittenText {
  readonly place: Place;
  readonly text: string;
}

function collect(
  value: unknown,
  source: SourceFile,
  steps: (string | number)[],
  found: WrittenText[],
): void {
  if (typeof value === 'string') {
    found.push({ place: { source, path: steps.slice() }, text: value });
    return;
  }
  const last = steps.length;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (let index = 0; index < items.length; index++) {
      steps[last] = index;
      collect(items[index], source, steps, found);
    }
  } else if (isMapping(value)) {
    for (const key of Object.keys(value)) {
      steps[last] = key;
      collect(value[key], source, steps, found);
    }
  }
  steps.length = last;
}

/**
 * Every text value of a document in the order written, whatever field it stands in. A dozen rules ask for
 * them.
 */
export const writtenTexts = oncePer((document: LoadedDocument): readonly WrittenText[] => {
  const found: WrittenText[] = [];
  collect(document.data, document.source, [], found);
  return found;
});
