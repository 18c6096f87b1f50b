import type { Finding } from '../findings/finding.js';

/** What kinds of things only follow from a finding, where they can be told apart; else places. */
export type FollowingKind = (typeof KINDS)[number] | 'place';

const KINDS = ['stage', 'event', 'seminar', 'task', 'indicator'] as const;

/** What only follows from a finding: how many of each kind, in the order of the kinds. */
export type Following = readonly (readonly [kind: FollowingKind, count: number])[];

function kindOf(entity: string | null | undefined): FollowingKind {
  const kind = /^[^/]*\/([a-z-]+):/.exec(entity ?? '')?.[1];
  return KINDS.find((one) => one === kind) ?? 'place';
}

/** Counts what only follows from a finding: things of the project, each but once, else mere places. */
export function followingOf({ consequences, entity }: Finding): Following {
  if (consequences.length === 0) return [];
  const things = new Set([entity, ...consequences.map((one) => one.entity)]);
  const kinds = consequences.map((one) => kindOf(one.entity));
  // «ещё 1 семинар» of the very seminar that the finding speaks of would be wrong.
  const isEachOnce = things.size === consequences.length + 1 && !kinds.includes('place');
  if (!isEachOnce) return [['place', consequences.length]];
  return KINDS.flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count === 0 ? [] : [[kind, count] as const];
  });
}
