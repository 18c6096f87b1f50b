import { allowedSlips, editDistance } from './distance.js';
import { otherLayout } from './keyboard-layout.js';
import { foldLetters } from './letters.js';

/**
 * The candidate the author most likely meant, or `undefined`. Letter case and ё do not count;
 * a word typed in the wrong keyboard layout is read in the other one. Of equals the first wins.
 *
 * @param maxDistance most slips allowed; by default it grows with the word (0 up to 3)
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  maxDistance?: number,
): string | undefined {
  const readings = [foldLetters(word), foldLetters(otherLayout(word))];
  let best: string | undefined;
  let least = maxDistance ?? allowedSlips(readings[0]?.length ?? 0);
  for (const candidate of candidates) {
    const folded = foldLetters(candidate);
    for (const reading of readings) {
      const distance = editDistance(reading, folded, least);
      if (distance < least || (distance === least && best === undefined)) {
        best = candidate;
        least = distance;
      }
    }
  }
  return best;
}
