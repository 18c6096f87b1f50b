import { allowedSlips, editDistance } from '../../../language/russian/distance.js';

/** A name and how often it is written. */
interface Counted {
  readonly key: string;
  readonly count: number;
}

/** Names shorter than this differ by a letter and still are two names. */
const SHORTEST = 8;

/**
 * The names that are most likely slips of others: a letter or two away from one that is written more
 * often. They get no entry, so that a check can ask about them.
 */
export function slipsAmong(names: readonly Counted[]): ReadonlySet<string> {
  const slips = new Set<string>();
  for (const { key, count } of names) {
    const most = Math.min(allowedSlips(key.length), 2);
    const isSlip = names.some((other) => {
      if (other.key === key || other.count <= count) return false;
      const isLong = Math.min(key.length, other.key.length) >= SHORTEST;
      return isLong && editDistance(key, other.key, most) <= most;
    });
    if (isSlip) slips.add(key);
  }
  return slips;
}
