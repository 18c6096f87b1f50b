import type { Origin } from '../../pieces/piece.js';
import { type Draft, isLeaf, isList } from '../draft.js';

/** Where a name stands: that decides what it may be. */
export type MentionPlace = 'executor' | 'municipality' | 'member' | 'organization';

/** A name of somebody that a document speaks of. */
export interface Mention {
  readonly text: string;
  readonly place: MentionPlace;
  readonly from: Origin | undefined;
}

const PLACES: Readonly<Record<string, MentionPlace>> = {
  executors: 'executor',
  who: 'executor',
  municipality: 'municipality',
  host: 'municipality',
  territory: 'municipality',
  members: 'member',
  organization: 'organization',
};
const TRIAD_ROLES = new Set(['mentor', 'adviser', 'trainee']);

function placeOf(path: readonly string[]): MentionPlace | undefined {
  const key = path.at(-1) ?? '';
  if (TRIAD_ROLES.has(key)) return path.at(-2) === 'triads' ? 'municipality' : undefined;
  if (key === 'members') return path.at(-2) === 'participants' ? 'member' : undefined;
  return PLACES[key];
}

/** The names in a document's data that references are made of. */
export function mentionsIn(draft: Draft, path: readonly string[] = []): readonly Mention[] {
  if (isLeaf(draft)) {
    const place = placeOf(path);
    // Ids of people stand there already: nobody's name is written so.
    const isId = /^[a-z\d]+(?:-[a-z\d]+)*$/.test(String(draft.leaf));
    return place === undefined || isId
      ? []
      : [{ text: String(draft.leaf), place, from: draft.from }];
  }
  if (isList(draft)) return draft.flatMap((item) => (item ? mentionsIn(item, path) : []));
  return Object.entries(draft).flatMap(([key, value]) =>
    value === undefined ? [] : mentionsIn(value, [...path, key]),
  );
}
