import { type Entry, entryOf } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';
import { isDigit, isLetter, isLineBreak, isSpace, kindOfSign } from './characters.js';
import { dropDotBefore, joinEmptyQuotes, joinHalfYear, joinQuotedNumber } from './join.js';
import { mendLookAlikes } from './spelling.js';
import type { Flaw, Token, TokenKind } from './token.js';

const NO_SENSE: Sense = {};
const STRAIGHT_QUOTE = 34;
const HYPHEN = 45;
const DOT = 46;
const BACKSLASH = 92;
const UNDERSCORE = 95;

/** Endings of numbers: «5-го», «3-х»; the second set also without a hyphen: «5го». */
const ENDINGS = new Set('го ого му ому м й ый ий ой я ая е ое х ых ти ми ю ую'.split(' '));
const GLUED_ENDINGS = new Set('го ого му ому й ый ий ая х ых ти'.split(' '));
const LONGEST_ENDING = 4;
/** «3-х», «5-ти»: a count, not an ordinal. */
const COUNTS = /(х|ти|ми)$/;

/** Lower case of the same length, so that offsets stay true. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : Array.from(text, foldLetter).join('');
  return folded.includes('ё') ? folded.replaceAll('ё', 'е') : folded;
}

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** White space that stands before a token. */
interface Space {
  readonly gap: boolean;
  readonly line: boolean;
}

function sign(kind: TokenKind, start: number, end: number, { gap, line }: Space): Token {
  const none = { word: '', value: 0, digits: 0, ordinal: false } as const;
  return {
    kind,
    start,
    end,
    gap,
    line,
    ...none,
    sense: NO_SENSE,
    entry: undefined,
    flaw: undefined,
  };
}

/** Where the ending of a number that stops at `stop` ends: past «-го» of «5-го». */
function pastEnding(lower: string, stop: number): number {
  const hyphen = lower.charCodeAt(stop) === HYPHEN;
  const from = hyphen ? stop + 1 : stop;
  let end = from;
  while (end < from + LONGEST_ENDING && isLetter(lower.charCodeAt(end))) end++;
  if (end === from) return stop;
  return (hyphen ? ENDINGS : GLUED_ENDINGS).has(lower.slice(from, end)) ? end : stop;
}

function number(lower: string, start: number, { gap, line }: Space): Token {
  let stop = start;
  let value = 0;
  while (isDigit(lower.charCodeAt(stop))) value = value * 10 + lower.charCodeAt(stop++) - 48;
  const end = pastEnding(lower, stop);
  const counted = {
    word: '',
    value,
    digits: stop - start,
    ordinal: end > stop && !COUNTS.test(lower.slice(stop, end)),
  } as const;
  return {
    kind: 'number',
    start,
    end,
    gap,
    line,
    ...counted,
    sense: NO_SENSE,
    entry: undefined,
    flaw: undefined,
  };
}

function likeWritten(word: string, written: string): string {
  const first = written.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** The lexicon's entry of a word, after Latin look-alikes are mended where the word is not known as written. */
function lookUp(
  written: string,
  original: string,
): { word: string; entry: Entry | undefined; flaw: Flaw | undefined } {
  const entry = entryOf(written);
  if (entry !== undefined) {
    const { meant } = entry.sense;
    const flaw =
      meant === undefined ? undefined : ({ code: 'look-alike', suggestion: meant } as const);
    return { word: written, entry, flaw };
  }
  const mended = mendLookAlikes(written);
  const found = mended === undefined ? undefined : entryOf(mended);
  if (mended === undefined || found === undefined)
    return { word: written, entry: undefined, flaw: undefined };
  return {
    word: mended,
    entry: found,
    flaw: { code: 'look-alike', suggestion: likeWritten(mended, original) },
  };
}

function word(text: string, lower: string, start: number, { gap, line }: Space): Token {
  let stop = start;
  while (isLetter(lower.charCodeAt(stop))) stop++;
  const { word: known, entry, flaw } = lookUp(lower.slice(start, stop), text.slice(start, stop));
  if (entry?.sense.roman !== undefined && lower.charCodeAt(stop) === HYPHEN)
    stop = pastEnding(lower, stop);
  const dotted = lower.charCodeAt(stop) === DOT && lower.charCodeAt(stop + 1) !== DOT;
  const none = { value: 0, digits: 0, ordinal: false } as const;
  const end = dotted ? stop + 1 : stop;
  return {
    kind: 'word',
    start,
    end,
    gap,
    line,
    word: known,
    ...none,
    sense: entry?.sense ?? NO_SENSE,
    entry,
    flaw,
  };
}

/** A row of one sign: `from` past all that `belongs` accepts. */
function past(lower: string, from: number, belongs: (code: number) => boolean): number {
  let end = from;
  while (belongs(lower.charCodeAt(end))) end++;
  return end;
}

function readToken(text: string, lower: string, at: number, space: Space, quoted: boolean): Token {
  const code = lower.charCodeAt(at);
  if (isDigit(code)) return number(lower, at, space);
  if (isLetter(code)) return word(text, lower, at, space);
  if (code === UNDERSCORE) {
    return sign(
      'blank',
      at,
      past(lower, at, (c) => c === UNDERSCORE || c === BACKSLASH),
      space,
    );
  }
  if (code === DOT && lower.charCodeAt(at + 1) === DOT) {
    return sign(
      'dash',
      at,
      past(lower, at, (c) => c === DOT),
      space,
    );
  }
  const straight = quoted ? 'close-quote' : 'open-quote';
  return sign(code === STRAIGHT_QUOTE ? straight : kindOfSign(code), at, at + 1, space);
}

/** Splits a phrase into words, numbers and signs; always ends with a token of kind `end`. Linear in the text. */
export function tokenize(text: string): Token[] {
  const lower = foldCase(text);
  const tokens: Token[] = [];
  let gap = false;
  let line = false;
  let quoted = false;
  for (let at = 0; at < text.length; ) {
    const code = lower.charCodeAt(at);
    if (isSpace(code) || code === BACKSLASH) {
      gap = true;
      line ||= isLineBreak(code);
      at++;
      continue;
    }
    const token = readToken(text, lower, at, { gap, line }, quoted);
    tokens.push(token);
    if (code === STRAIGHT_QUOTE) quoted = !quoted;
    if (token.kind === 'close-quote') {
      joinQuotedNumber(tokens);
      joinEmptyQuotes(tokens);
    }
    if (token.kind === 'dash') dropDotBefore(tokens);
    if (token.word === 'г') joinHalfYear(tokens);
    at = token.end;
    gap = false;
    line = false;
  }
  tokens.push(sign('end', text.length, text.length, { gap, line }));
  return tokens;
}
