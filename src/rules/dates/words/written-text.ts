import type { Term } from '../../../model/project.js';
import { valueAt } from '../../../model/value-at.js';
import { within } from '../../../source/source-file.js';

/** Whether a term is one phrase, not `from` and `to` apart. */
export function isPhrase({ place }: Term): boolean {
  const value = valueAt(place);
  return typeof value === 'string' || typeof value === 'number';
}

/** A term as its author wrote it: the phrase, or `from` and `to` with a dash between. */
export function writtenText(term: Term): string {
  if (isPhrase(term)) return term.written.text;
  const parts = ['from', 'to'].map((name) => valueAt(within(term.place, name)));
  return parts.flatMap((part) => (typeof part === 'string' ? [part] : [])).join(' – ');
}
