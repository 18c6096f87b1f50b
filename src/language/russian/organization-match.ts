import { foldLetters } from './letters.js';
import { type NameForm, nameForms, sameForm } from './name-forms.js';
import { addName, type NameGroups } from './name-groups.js';
import { withoutRegion } from './name-parts.js';
import { type NameWord, nameWords } from './normalize.js';
import {
  givenNames,
  type IndexedOrganization,
  type OrganizationName,
} from './organization-names.js';
import { type NearestName, nearestName } from './organization-nearest.js';
import { indexByStem, type StemIndex } from './stem-index.js';
import { stemKey } from './stem-key.js';

/**
 * What a reference points at. `exact`: id, full or short name as written in the directory; `alias`:
 * one of its aliases; `form`: one of these in another case; `part`: a bare adjective or town
 * («Тарского», «Омске»). `ambiguous`: several organizations answer to it equally well.
 */
export type Resolution =
  | { readonly kind: Rank; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest?: NearestName };

export interface OrganizationIndex {
  /** Finds the organization a text names. Never accepts a near miss: that is `unknown`. */
  resolve(text: string): Resolution;
}

type Rank = (typeof RANKS)[number];

const RANKS = ['exact', 'alias', 'form', 'part'] as const;

/**
 * Index of a directory. What a reference needs is built when the first one needs it, in linear
 * time; a hit then costs no scan, a miss one scan, and an answer is remembered.
 */
export function createOrganizationIndex(
  organizations: Iterable<IndexedOrganization>,
): OrganizationIndex {
  const all = [...organizations];
  const ids = new Set(all.map(({ id }) => id));
  const answers = new Map<string, Resolution>();
  let written: NameGroups | undefined;
  let stems: StemIndex | undefined;

  const find = (text: string): Resolution => {
    if (ids.has(text)) return { kind: 'exact', id: text };
    written ??= byWriting(all);
    const same = written.get(foldLetters(text)) ?? [];
    const asWritten = best(same.map((name) => ({ id: name.id, rank: rankOf(name) })));
    if (asWritten !== undefined) return asWritten;
    stems ??= indexByStem(all);
    const words = nameWords(text);
    if (words.length === 0) return { kind: 'unknown' };
    const found = confirm(words, stems) ?? confirmWithoutRegion(text, stems);
    if (found !== undefined) return found;
    const nearest = nearestName(text, stems);
    return nearest === undefined ? { kind: 'unknown' } : { kind: 'unknown', nearest };
  };

  return {
    resolve(text) {
      const trimmed = text.trim();
      const answer = answers.get(trimmed) ?? find(trimmed);
      answers.set(trimmed, answer);
      return answer;
    },
  };
}

function byWriting(organizations: readonly IndexedOrganization[]): NameGroups {
  const groups: NameGroups = new Map();
  for (const name of organizations.flatMap(givenNames)) {
    addName(groups, foldLetters(name.text), name);
  }
  return groups;
}

/** Names of the same stems, only where one of their case forms is what was written. */
function confirm(words: readonly NameWord[], stems: StemIndex): Resolution | undefined {
  const matches = (stems.names.get(stemKey(words)) ?? []).flatMap((name) => {
    const form = nameForms(name).find((candidate) => sameForm(words, candidate.words));
    return form === undefined ? [] : [{ id: name.id, rank: rankOf(name, form) }];
  });
  return best(matches);
}

/** «Тарского муниципального района Омской области» where the directory leaves the region out. */
function confirmWithoutRegion(text: string, stems: StemIndex): Resolution | undefined {
  const plain = withoutRegion(text);
  if (plain === undefined) return undefined;
  const region = stemKey(nameWords(text.slice(plain.length)));
  if (stems.regions.size > 0 && !stems.regions.has(region)) return undefined;
  const found = confirm(nameWords(plain), stems);
  return found === undefined || !('id' in found) ? found : { kind: 'form', id: found.id };
}

function best(matches: readonly { id: string; rank: Rank }[]): Resolution | undefined {
  for (const kind of RANKS) {
    const [id, ...others] = new Set(matches.filter(({ rank }) => rank === kind).map((m) => m.id));
    if (id === undefined) continue;
    return others.length === 0 ? { kind, id } : { kind: 'ambiguous', ids: [id, ...others] };
  }
  return undefined;
}

function rankOf({ source }: OrganizationName, form?: NameForm): Rank {
  if (source === 'part') return 'part';
  if (form !== undefined && form.grammaticalCase !== 'nominative') return 'form';
  return source === 'alias' ? 'alias' : 'exact';
}
