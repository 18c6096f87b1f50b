import { stem } from '../../language/russian/stem.js';
import { oncePer } from '../../source/once-per.js';
import type { Line } from '../pieces/piece.js';
import { labelWords } from './label-words.js';
import type { Vocabulary } from './vocabulary.js';

/** The kind of document that a line opens. `isSection` where a number stands before the words. */
export interface Title {
  readonly kind: string;
  readonly isSection: boolean;
}

export type RecogniseTitle = (line: Line, next: Line | undefined) => Title | undefined;

const LONGEST = 250;
const NUMBER = /^(?:[IVXХ]+|\d+)[.)]\s+/;
/** «1.6.»: a point of a text, never a title. */
const POINT = /^\d+\.\d/;
const QUOTED = /[«"„].*$/s;

function stemsOf(text: string): readonly string[] {
  const bare = text.replace(NUMBER, '').replace(QUOTED, '');
  return labelWords(bare).stems;
}

/** In capitals. */
function isLoudWord(word: string): boolean {
  return /[А-ЯЁ]{3}/.test(word) && word === word.toUpperCase();
}

/** Looks like a title, not like a sentence that begins with the same word. */
function isTitleLike({ text, bold, align, heading, label, depth }: Line): boolean {
  if (text.length > LONGEST || label !== undefined || depth > 0 || POINT.test(text)) return false;
  const [word = ''] = text.replace(NUMBER, '').split(/[\s«"]/);
  if (isLoudWord(word) || heading !== undefined) return true;
  return !/[.;:,]$/.test(text) && (bold || align === 'center' || /^[А-ЯЁ]/.test(text));
}

interface Opening {
  readonly kind: string;
  readonly stems: readonly string[];
  /** Of one word: only a line in capitals, set as a title, or of that word alone, is such a title. */
  readonly isShort: boolean;
}

function openingsOf(vocabulary: Vocabulary): readonly Opening[] {
  return vocabulary
    .flatMap(({ kind, title, labels }) =>
      [title, ...(labels.get('heading') ?? [])].map((words) => ({ kind, stems: stemsOf(words) })),
    )
    .filter(({ stems }) => stems.length > 0)
    .map((one) => ({ ...one, isShort: one.stems.length === 1 }))
    .toSorted((a, b) => b.stems.length - a.stems.length);
}

function opens(given: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((one, index) => given[index] === one || stem(given[index] ?? '') === one);
}

function makeRecogniser(vocabulary: Vocabulary): RecogniseTitle {
  const openings = openingsOf(vocabulary);
  return (line, next) => {
    if (!isTitleLike(line)) return undefined;
    const isSection = NUMBER.test(line.text);
    const own = stemsOf(line.text);
    if (own.length === 0) return undefined;
    const both = next === undefined ? own : [...own, ...stemsOf(next.text)];
    const isSet = line.heading === 1 || (line.bold && line.align === 'center');
    const isTitle = isSet || isLoudWord(line.text.split(/\s/)[0] ?? '');
    const found = openings.find(
      ({ stems, isShort }) =>
        (opens(own, stems) && (!isShort || isTitle || own.length === 1)) ||
        (!isShort && own.length < stems.length && opens(both, stems)),
    );
    return found && { kind: found.kind, isSection };
  };
}

/** Makes the function that says which kind of document a line, or it and the next, opens. */
export const createTitleRecogniser = oncePer(makeRecogniser);
