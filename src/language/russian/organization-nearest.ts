import { allowedSlips, editDistance } from './distance.js';
import { foldLetters, foldTwins } from './letters.js';
import { nameForms } from './name-forms.js';
import type { NameWord } from './normalize.js';
import type { OrganizationName } from './organization-names.js';
import { stemKey } from './stem-key.js';

/** The organization that was most likely meant, printed in the form that was written. */
export interface NearestName {
  readonly id: string;
  readonly text: string;
  /** Slips between what was written and `text`. */
  readonly distance: number;
}

/**
 * The known name closest to a text that names nobody, or `undefined` when none is close. Numbers
 * must agree («лицей № 1» is no slip for «лицей № 2»).
 */
export function nearestName(
  text: string,
  words: readonly NameWord[],
  byStem: ReadonlyMap<string, readonly OrganizationName[]>,
): NearestName | undefined {
  const key = foldTwins(stemKey(words));
  const digits = digitsOf(key);
  const letters = letterSet(key);
  let least = allowedSlips(key.length);
  let closest: OrganizationName[] = [];
  for (const [candidate, names] of byStem) {
    if (Math.abs(candidate.length - key.length) > least) continue;
    if (bitCount(letterSet(candidate) ^ letters) > 2 * least) continue;
    if (digitsOf(candidate) !== digits) continue;
    const distance = editDistance(key, candidate, least);
    if (distance > least) continue;
    if (distance < least) closest = [];
    least = distance;
    closest.push(...names);
  }
  return closestForm(text, closest);
}

function closestForm(text: string, names: readonly OrganizationName[]): NearestName | undefined {
  const written = foldLetters(text);
  let best: NearestName | undefined;
  for (const name of names) {
    for (const form of nameForms(name)) {
      const distance = editDistance(written, foldLetters(form.text), best?.distance);
      if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
        best = { id: name.id, text: form.text, distance };
      }
    }
  }
  return best;
}

function digitsOf(key: string): string {
  return key.replace(/\D+/g, ' ').trim();
}

/** Which letters occur, one bit each: a cheap bound on the distance. */
function letterSet(key: string): number {
  let set = 0;
  for (let index = 0; index < key.length; index++) set |= 1 << (key.charCodeAt(index) & 31);
  return set;
}

function bitCount(value: number): number {
  let rest = value;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
