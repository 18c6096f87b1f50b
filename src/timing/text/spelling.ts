import { editDistance } from '../../language/russian/distance.js';
import { TWINS } from '../../language/russian/letters.js';
import { createTextMemo } from '../../source/text-memo.js';
import { knownWords } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';

/** Two more pass for a letter in the words of time: «iюнь», «uюнь». */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([...TWINS, ['i', 'и'], ['u', 'и']]);

/** A word with Latin letters that look Cyrillic made Cyrillic; undefined where it has others or none. */
export function mendLookAlikes(word: string): string | undefined {
  let mended = '';
  let changed = false;
  for (const letter of word) {
    const twin = LOOK_ALIKES.get(letter);
    if (twin !== undefined) changed = true;
    else if (letter >= 'a' && letter <= 'z') return undefined;
    mended += twin ?? letter;
  }
  return changed ? mended : undefined;
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

/** A word and the set of its letters as bits, to see at a glance that two words cannot be near. */
interface Candidate {
  readonly word: string;
  readonly letters: number;
}

const FIRST_LETTER = 0x430;

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) - FIRST_LETTER);
  return letters;
}

function bitsIn(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}

let mendable: readonly Candidate[] | undefined;

function candidates(): readonly Candidate[] {
  mendable ??= knownWords()
    .filter(([word, sense]) => isMendable(word, sense))
    .map(([word]) => ({ word, letters: lettersOf(word) }));
  return mendable;
}

const SHORTEST = 4;
const LONGEST = 16;
/** From this length on a word may hold two slips. */
const LONG = 9;
/** Below this length the first letter must be right: «карта» is not «марта». */
const SURE_OF_START = 6;

// The same few unknown words («проекта», «семинара») stand in thousands of terms.
const searched = createTextMemo<string | undefined>(2000);

/** The nearest known word to a misspelt one, when it is near enough to be meant. */
export function nearestWord(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  return searched(word, searchNearest);
}

function searchNearest(word: string): string | undefined {
  const letters = lettersOf(word);
  let best: string | undefined;
  let limit = word.length >= LONG ? 2 : 1;
  for (const candidate of candidates()) {
    if (bitsIn(candidate.letters ^ letters) > 2 * limit) continue;
    if (word.length < SURE_OF_START && candidate.word[0] !== word[0]) continue;
    const distance = editDistance(word, candidate.word, limit);
    if (distance > limit) continue;
    best = candidate.word;
    limit = distance - 1;
    if (limit < 1) break;
  }
  return best;
}
