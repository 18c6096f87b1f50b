import { theLexicon } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';
import { isDigit, isLetter, isLineBreak, isSpace, kindOfSign } from './characters.js';
import { mendLookAlikes } from './spelling.js';
import type { Flaw, Token, TokenKind } from './token.js';

const NO_SENSE: Sense = {};
const STRAIGHT_QUOTE = 34;
const UNDERSCORE = 95;
const BACKSLASH = 92;
const DOT = 46;
const HYPHEN = 45;

/** Endings of numbers: «5-го», «3-х»; the second set also without a hyphen: «5го». */
const ENDINGS = new Set('го ого му ому м й ый ий ой я ая е ое х ых ти ми ю ую'.split(' '));
const GLUED_ENDINGS = new Set('го ого му ому й ый ий ая х ых ти'.split(' '));

function capitalizedLike(word: string, written: string): string {
  const first = written[0] ?? '';
  return first === first.toLowerCase() ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Lower case of the same length, so that offsets stay true. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const folded =
    lower.length === text.length
      ? lower
      : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  return folded.includes('ё') ? folded.replaceAll('ё', 'е') : folded;
}

/** Splits a phrase into words, numbers and signs; always ends with a token of kind `end`. Linear in the text. */
export function tokenize(text: string): Token[] {
  const lexicon = theLexicon();
  const lower = foldCase(text);
  const tokens: Token[] = [];
  let at = 0;
  let gap = false;
  let line = false;
  let quoted = false;

  const push = (kind: TokenKind, start: number, end: number, value = 0, digits = 0): void => {
    tokens.push({
      kind,
      start,
      end,
      gap,
      line,
      word: '',
      value,
      digits,
      ordinal: false,
      sense: NO_SENSE,
      entry: undefined,
      flaw: undefined,
    });
  };

  const pushWord = (start: number, stop: number): void => {
    const written = lower.slice(start, stop);
    let word = written;
    let entry = lexicon.get(word);
    let flaw: Flaw | undefined;
    if (entry === undefined) {
      const mended = mendLookAlikes(word);
      entry = mended === undefined ? undefined : lexicon.get(mended);
      if (mended !== undefined && entry !== undefined) {
        word = mended;
        flaw = { code: 'look-alike', suggestion: capitalizedLike(mended, text.slice(start, stop)) };
      }
    }
    const end =
      lower.charCodeAt(stop) === DOT && lower.charCodeAt(stop + 1) !== DOT ? stop + 1 : stop;
    at = end;
    tokens.push({
      kind: 'word',
      start,
      end,
      gap,
      line,
      word,
      value: 0,
      digits: 0,
      ordinal: false,
      sense: entry?.sense ?? NO_SENSE,
      entry,
      flaw,
    });
  };

  const endingAfter = (stop: number): number => {
    const hyphen = lower.charCodeAt(stop) === HYPHEN;
    const from = hyphen ? stop + 1 : stop;
    let end = from;
    while (end < from + 4 && isLetter(lower.charCodeAt(end))) end++;
    const ending = lower.slice(from, end);
    return (hyphen ? ENDINGS : GLUED_ENDINGS).has(ending) ? end : stop;
  };

  while (at < text.length) {
    const code = lower.charCodeAt(at);
    if (isSpace(code) || code === BACKSLASH) {
      gap = true;
      line ||= isLineBreak(code);
      at++;
      continue;
    }
    const start = at;
    if (isDigit(code)) {
      let value = 0;
      while (isDigit(lower.charCodeAt(at))) value = value * 10 + lower.charCodeAt(at++) - 48;
      const digits = at - start;
      const end = endingAfter(at);
      const ordinal = end > at;
      at = end;
      tokens.push({
        kind: 'number',
        start,
        end,
        gap,
        line,
        word: '',
        value,
        digits,
        ordinal,
        sense: NO_SENSE,
        entry: undefined,
        flaw: undefined,
      });
    } else if (isLetter(code)) {
      while (isLetter(lower.charCodeAt(at))) at++;
      pushWord(start, at);
    } else if (code === UNDERSCORE) {
      while (lower.charCodeAt(at) === UNDERSCORE || lower.charCodeAt(at) === BACKSLASH) at++;
      push('blank', start, at);
    } else if (code === DOT && lower.charCodeAt(at + 1) === DOT) {
      while (lower.charCodeAt(at) === DOT) at++;
      push('dash', start, at);
    } else {
      at++;
      let kind = kindOfSign(code);
      if (code === STRAIGHT_QUOTE) {
        kind = quoted ? 'close-quote' : 'open-quote';
        quoted = !quoted;
      }
      push(kind, start, at);
      if (kind === 'close-quote') joinQuotedNumber(tokens);
    }
    gap = false;
    line = false;
  }
  push('end', text.length, text.length);
  return tokens;
}

/** «« 18 » июня»: a number or a blank in quotes is that number, not a name. */
function joinQuotedNumber(tokens: Token[]): void {
  const close = tokens.at(-1);
  const inner = tokens.at(-2);
  const open = tokens.at(-3);
  if (close === undefined || inner === undefined || open?.kind !== 'open-quote') return;
  if (inner.kind !== 'number' && inner.kind !== 'blank') return;
  tokens.length -= 3;
  tokens.push({ ...inner, start: open.start, end: close.end, gap: open.gap, line: open.line });
}
