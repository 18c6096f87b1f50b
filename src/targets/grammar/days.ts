import type { Lexeme } from '../lexeme.js';

/** «25 декабря», «15–20 мая», «с 1 по 30 сентября»: index after the month, or `undefined`. */
export function readDays(words: readonly Lexeme[], at: number): number | undefined {
  if (words[at]?.kind !== 'number') return undefined;
  if (words[at + 1]?.mark?.is === 'month') return at + 2;
  const joined = ['-', 'по', ',', 'и', 'до'].includes(words[at + 1]?.norm ?? '');
  const ranged = joined && words[at + 2]?.kind === 'number';
  return ranged && words[at + 3]?.mark?.is === 'month' ? at + 4 : undefined;
}
