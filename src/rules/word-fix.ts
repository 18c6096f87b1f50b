import { valueAt } from '../model/value-at.js';
import type { Place } from '../source/source-file.js';
import type { RuleChange, RuleFix } from './rule.js';

/** A word to be put right, and the text or the part of a text that it stands in. */
export interface Occurrence {
  readonly place: Place;
  readonly text: string;
}

/** What is to be replaced: the place's text or part, or the one spot of it where the word is. */
function changeOf({ place, text: word }: Occurrence, right: string): RuleChange | undefined {
  const value = valueAt(place);
  if (typeof value !== 'string') return undefined;
  const { start = 0, end = value.length } = place.part ?? {};
  const text = value.slice(start, end);
  if (text === word) return { at: place, value: right };
  const first = text.indexOf(word);
  if (first < 0 || text.indexOf(word, first + 1) >= 0) return undefined;
  const part = { start: start + first, end: start + first + word.length };
  return { at: { ...place, part }, value: right };
}

/**
 * The fix that puts a word right wherever it stands in the file of its first occurrence; none where
 * the word cannot be told from the rest of a text.
 *
 * @param safe whether both words mean the same
 */
export function wordFix(
  [first, ...others]: readonly [Occurrence, ...(readonly Occurrence[])],
  right: string,
  { safe }: { readonly safe: boolean },
): { readonly fix?: RuleFix } {
  const own = [first, ...others.filter(({ place }) => place.source === first.place.source)];
  const changes = own.flatMap((one) => changeOf(one, right) ?? []);
  return changes.length < own.length ? {} : { fix: { safe, changes } };
}
