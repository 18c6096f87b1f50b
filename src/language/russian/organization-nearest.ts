import { allowedSlips, editDistance } from './distance.js';
import { foldLetters, foldTwins } from './letters.js';
import { MUNICIPAL_TYPES } from './municipal-types.js';
import { nameForms } from './name-forms.js';
import { nameWords } from './normalize.js';
import type { OrganizationName } from './organization-names.js';
import type { StemIndex } from './stem-index.js';
import { stemKey } from './stem-key.js';

/** The organization that was most likely meant, printed in the form that was written. */
export interface NearestName {
  readonly id: string;
  readonly text: string;
  /** Slips between what was written and `text`. */
  readonly distance: number;
}

/**
 * The known name closest to a text that names nobody, or `undefined` when none is close: first one
 * that differs by slips, then the same place under another kind («Тарский округ»), then the only
 * name that begins so («Министерство образования»).
 */
export function nearestName(text: string, stems: StemIndex): NearestName | undefined {
  const key = stemKey(nameWords(foldTwins(foldLetters(text))));
  const close = bySlips(key, stems);
  if (close.length > 0) return closestForm(text, close);
  return onlyOne(text, samePlace(key, stems)) ?? onlyOne(text, beginningWith(key, stems));
}

/** Names at the least distance. Numbers must agree: «лицей № 1» is no slip for «лицей № 2». */
function bySlips(key: string, { names }: StemIndex): OrganizationName[] {
  const digits = digitsOf(key);
  const letters = letterSet(key);
  let least = allowedSlips(key.length);
  let closest: OrganizationName[] = [];
  for (const [candidate, sharing] of names) {
    if (Math.abs(candidate.length - key.length) > least) continue;
    if (bitCount(letterSet(candidate) ^ letters) > 2 * least) continue;
    const distance = editDistance(key, candidate, least);
    if (distance > least || digitsOf(candidate) !== digits) continue;
    if (distance < least) closest = [];
    least = distance;
    closest.push(...sharing);
  }
  return closest;
}

// Made when first asked for: most documents have no unknown names.
let municipalTails: ReadonlySet<string> | undefined;

function isMunicipalTail(words: readonly string[]): boolean {
  municipalTails ??= new Set(MUNICIPAL_TYPES.map(({ name }) => stemKey(nameWords(name))));
  return municipalTails.has(words.join(' '));
}

function samePlace(key: string, { names }: StemIndex): OrganizationName[] {
  const [first = '', ...tail] = key.split(' ');
  if (!isMunicipalTail(tail)) return [];
  const places = (names.get(first) ?? []).filter(({ source }) => source === 'part');
  const ids = new Set(places.map(({ id }) => id));
  return [...names.values()].flat().filter((name) => ids.has(name.id) && name.source !== 'alias');
}

function beginningWith(key: string, { names }: StemIndex): OrganizationName[] {
  if (!key.includes(' ')) return [];
  const longer = [...names].filter(([candidate]) => candidate.startsWith(`${key} `));
  return longer.flatMap(([, sharing]) => sharing);
}

function onlyOne(text: string, names: readonly OrganizationName[]): NearestName | undefined {
  return new Set(names.map(({ id }) => id)).size === 1 ? closestForm(text, names) : undefined;
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
