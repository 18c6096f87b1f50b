import { allowedSlips, editDistance } from '../../../language/russian/distance.js';

/** A name and how often it is written. */
interface Counted {
  readonly key: string;
  readonly count: number;
}

/** Names shorter than this differ by a letter and still are two names. */
const SHORTEST = 8;

/** A name without the words at its end that another has there, too: «муниципальный район». */
function ownWords(key: string, other: string): string {
  const [words, others] = [key.split(' '), other.split(' ')];
  let shared = 0;
  while (
    shared < Math.min(words.length, others.length) - 1 &&
    words.at(-1 - shared) === others.at(-1 - shared)
  ) {
    shared++;
  }
  return words.slice(0, words.length - shared).join(' ');
}

/**
 * The names that are most likely slips of others: a letter or two away from one that is written more
 * often. They get no entry, so that a check can ask about them.
 */
export function slipsAmong(names: readonly Counted[]): ReadonlySet<string> {
  const slips = new Set<string>();
  for (const { key, count } of names) {
    const isSlip = names.some((other) => {
      if (other.key === key || other.count <= count) return false;
      // «Лесной район» and «Речной район» are two letters apart, but of short words of their own.
      const isShort = ownWords(key, other.key).length < SHORTEST;
      const most = Math.min(allowedSlips(key.length), isShort ? 1 : 2);
      const isLong = Math.min(key.length, other.key.length) >= SHORTEST;
      return isLong && editDistance(key, other.key, most) <= most;
    });
    if (isSlip) slips.add(key);
  }
  return slips;
}
