import { theLexicon } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';

const LATIN = 'aceopxykmtbhiu';
const CYRILLIC = 'асеорхукмтвнии';

/** A word with Latin letters that look Cyrillic made Cyrillic; undefined where it has others or none. */
export function mendLookAlikes(word: string): string | undefined {
  let mended = '';
  let changed = false;
  for (const letter of word) {
    const at = LATIN.indexOf(letter);
    if (at >= 0) changed = true;
    else if (letter >= 'a' && letter <= 'z') return undefined;
    mended += at >= 0 ? CYRILLIC[at] : letter;
  }
  return changed ? mended : undefined;
}

/**
 * Damerau–Levenshtein distance (neighbours swapped count once), or `limit + 1` when it is greater.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** Words worth mending when misspelt: months and the long words of recurrence and parts of a year. */
function isMendable(word: string, sense: Sense): boolean {
  if (sense.month !== undefined) return word.length >= 4;
  if (word.length < 6) return false;
  return (
    sense.frequency !== undefined ||
    sense.head === 'quarter' ||
    sense.head === 'half-year' ||
    sense.head === 'decade' ||
    sense.weekday !== undefined
  );
}

let mendable: readonly string[] | undefined;

/** The nearest known word to a misspelt one, when it is near enough to be meant. */
export function nearestWord(word: string): string | undefined {
  const longest = 16;
  if (word.length < 4 || word.length > longest) return undefined;
  mendable ??= [...theLexicon()].filter(([w, e]) => isMendable(w, e.sense)).map(([w]) => w);
  const limit = word.length >= 9 ? 2 : 1;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of mendable) {
    if (word.length < 6 && candidate[0] !== word[0]) continue;
    const distance = editDistance(word, candidate, bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
