import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';

/** Longer ones are no names but a stray sign; the limit keeps reading linear. */
const LONGEST_NAME = 100;

/** The position after a name in quotes, whose words are no term: «Школа – 2023». An open quote alone is skipped. */
export function skipQuoted(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < at + LONGEST_NAME; next++) {
    if (tokenAt(tokens, next).kind === 'close-quote') return next + 1;
  }
  return at + 1;
}
