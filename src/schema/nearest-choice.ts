import { foldLetters } from '../language/russian/letters.js';
import { nearest } from '../language/russian/nearest.js';
import { CHOICE_WORDS } from './choice-words.js';
import type { Choice } from './problem.js';

/** The word an author meant by one that is not allowed: like it in spelling, or said in Russian. */
export function nearestChoice(written: string, choices: readonly Choice[]): string | null {
  const words = new Map<string, string>();
  for (const { value, title } of choices) {
    words.set(foldLetters(value), value);
    if (title !== '') words.set(foldLetters(title), value);
  }
  for (const [value, ...others] of CHOICE_WORDS) {
    if (!choices.some((choice) => choice.value === value)) continue;
    for (const word of others) words.set(foldLetters(word), value);
  }
  const meant = nearest(written, words.keys());
  return (meant === undefined ? undefined : words.get(meant)) ?? null;
}
