import { type NameForm, nameForms, sameForm } from './name-forms.js';
import { type NameWord, nameWords } from './normalize.js';
import {
  type IndexedOrganization,
  type OrganizationName,
  organizationNames,
} from './organization-names.js';
import { type NearestName, nearestName } from './organization-nearest.js';
import { stemKey } from './stem-key.js';

/**
 * What a reference points at. `exact`: id, full or short name as written in the directory; `alias`:
 * one of its aliases; `form`: one of these in another case; `part`: a bare adjective or town
 * («Тарского», «Омске»). `ambiguous`: several organizations answer to it equally well.
 */
export type Resolution =
  | { readonly kind: 'exact' | 'alias' | 'form' | 'part'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest?: NearestName };

export interface OrganizationIndex {
  /** Finds the organization a text names. Never accepts a near miss: that is `unknown`. */
  resolve(text: string): Resolution;
}

type Rank = 'exact' | 'alias' | 'form' | 'part';

const RANKS: readonly Rank[] = ['exact', 'alias', 'form', 'part'];

/** Index of a directory; building is linear, a hit costs no scan, a miss scans once per text. */
export function createOrganizationIndex(
  organizations: Iterable<IndexedOrganization>,
): OrganizationIndex {
  const ids = new Set<string>();
  const names: OrganizationName[] = [];
  const byStem = new Map<string, OrganizationName[]>();
  for (const organization of organizations) {
    ids.add(organization.id);
    for (const name of organizationNames(organization)) {
      names.push(name);
      for (const key of keysOf(name)) push(byStem, key, name);
    }
  }
  const answers = new Map<string, Resolution>();
  const forms = new Map<OrganizationName, NameForm[]>();

  const resolveNew = (text: string): Resolution => {
    if (ids.has(text)) return { kind: 'exact', id: text };
    const words = nameWords(text);
    if (words.length === 0) return { kind: 'unknown' };
    const found = confirm(words, byStem.get(stemKey(words)) ?? []);
    if (found !== undefined) return found;
    const nearest = nearestName(text, words, byStem);
    return nearest === undefined ? { kind: 'unknown' } : { kind: 'unknown', nearest };
  };

  const confirm = (
    words: readonly NameWord[],
    candidates: readonly OrganizationName[],
  ): Resolution | undefined => {
    const ranked = new Map<Rank, Set<string>>();
    for (const name of candidates) {
      const all = forms.get(name) ?? nameForms(name);
      forms.set(name, all);
      const form = all.find((candidate) => sameForm(words, candidate.words));
      if (form === undefined) continue;
      const rank = rankOf(name, form);
      const set = ranked.get(rank) ?? new Set();
      ranked.set(rank, set.add(name.id));
    }
    for (const kind of RANKS) {
      const [id, ...others] = ranked.get(kind) ?? [];
      if (id === undefined) continue;
      return others.length === 0 ? { kind, id } : { kind: 'ambiguous', ids: [id, ...others] };
    }
    return undefined;
  };

  return {
    resolve(text) {
      const trimmed = text.trim();
      const known = answers.get(trimmed);
      if (known !== undefined) return known;
      const answer = resolveNew(trimmed);
      answers.set(trimmed, answer);
      return answer;
    },
  };
}

function rankOf({ source }: OrganizationName, { grammaticalCase }: NameForm): Rank {
  if (source === 'part') return 'part';
  if (grammaticalCase !== 'nominative') return 'form';
  return source === 'alias' ? 'alias' : 'exact';
}

/** Given forms may have stems of their own («г. Шахт»). */
function keysOf({ text, forms }: OrganizationName): Set<string> {
  const texts = [text, ...Object.values(forms ?? {})];
  return new Set(texts.map((form) => stemKey(nameWords(form))));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
