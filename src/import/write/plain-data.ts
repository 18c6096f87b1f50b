import type { Path } from '../../source/place.js';
import type { Origin } from '../pieces/piece.js';
import { type Draft, isLeaf, isList } from '../understand/draft.js';

/** Data as YAML holds it: fields without value are left out. */
export function plainData(draft: Draft): unknown {
  if (isLeaf(draft)) return draft.leaf;
  if (isList(draft)) return draft.map((item) => (item === null ? null : plainData(item)));
  return Object.fromEntries(
    Object.entries(draft).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, plainData(value)] as const],
    ),
  );
}

/** The first place in a draft that a value was read from. */
function firstOrigin(draft: Draft | null | undefined): Origin | undefined {
  if (draft === null || draft === undefined) return undefined;
  if (isLeaf(draft)) return draft.from;
  for (const inner of isList(draft) ? draft : Object.values(draft)) {
    const found = firstOrigin(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the value at a path was read: its own place, that of its first part, else its nearest parent's. */
export function originAt(draft: Draft, path: Path): Origin | undefined {
  const [step, ...rest] = path;
  if (step === undefined || isLeaf(draft)) return firstOrigin(draft);
  const inner = isList(draft) ? draft[Number(step)] : draft[String(step)];
  if (inner === undefined || inner === null) return firstOrigin(draft);
  return originAt(inner, rest) ?? firstOrigin(draft);
}
