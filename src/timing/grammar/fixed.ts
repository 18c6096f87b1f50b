import type { Phrase } from '../lexicon/lexicon.js';
import type { PhraseMeaning } from '../lexicon/phrases.js';
import type { Step } from '../lexicon/template.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { dueItem, readDue } from './due.js';
import type { Item, Meaning } from './item.js';
import { readSchoolYear } from './school-year.js';
import { readYears } from './year.js';

const LONGEST_GAP = 3;

/** Where the steps end when they match at a token; -1 when they do not. */
function match(tokens: readonly Token[], at: number, steps: readonly Step[], step: number): number {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  if (wanted === 'comma') {
    const { kind } = tokenAt(tokens, at);
    const skip = kind === 'comma' || kind === 'colon' || kind === 'dash';
    return match(tokens, skip ? at + 1 : at, steps, step + 1);
  }
  if (wanted === 'gap') return matchGap(tokens, at, steps, step + 1);
  const { word, kind } = tokenAt(tokens, at);
  if (wanted.words.has('-') && kind === 'dash') return match(tokens, at + 1, steps, step + 1);
  if (!wanted.words.has(word) && !wanted.stems.some((stem) => word.startsWith(stem))) return -1;
  return match(tokens, at + 1, steps, step + 1);
}

function matchGap(
  tokens: readonly Token[],
  at: number,
  steps: readonly Step[],
  step: number,
): number {
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
    const end = match(tokens, at + skipped, steps, step);
    if (end >= 0) return end;
    const { kind, sense } = tokenAt(tokens, at + skipped);
    const isTime = (sense.unit ?? sense.month ?? sense.head) !== undefined;
    if (kind !== 'word' || isTime) return -1;
  }
  return -1;
}

function longest(
  rows: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  best: { end: number; meaning: PhraseMeaning | undefined },
): void {
  for (const { steps, meaning } of rows) {
    const end = match(tokens, at + 1, steps, 0);
    if (end > best.end) {
      best.end = end;
      best.meaning = meaning;
    }
  }
}

function toMeaning(meaning: PhraseMeaning): Meaning {
  if (meaning.is === 'frequency')
    return { is: 'repeat', repeat: { unit: meaning.unit, interval: 1 } };
  if (meaning.is !== 'weekdays') return meaning;
  return { is: 'repeat', repeat: { unit: 'W', byDay: meaning.days } };
}

/** Past the year of holidays whose days no table knows: «зимние каникулы 2022–2023 уч. года». */
function pastYear(tokens: readonly Token[], at: number): number {
  return readSchoolYear(tokens, at)?.next ?? readYears(tokens, at, 1).next;
}

/** The longest fixed phrase that begins at a word; «до 10 числа» is read whole. */
export function readFixed(tokens: readonly Token[], at: number): Item | undefined {
  const phrases = tokenAt(tokens, at).entry?.phrases;
  if (phrases === undefined) return undefined;
  const best: { end: number; meaning: PhraseMeaning | undefined } = { end: -1, meaning: undefined };
  const rows = phrases.bySecond.get(tokenAt(tokens, at + 1).word);
  if (rows !== undefined) longest(rows, tokens, at, best);
  longest(phrases.others, tokens, at, best);
  if (best.meaning === undefined) return undefined;
  const named = best.meaning.is === 'kind' && best.meaning.note === true;
  const end = named ? pastYear(tokens, best.end) : best.end;
  const item = { first: at, next: end, meaning: toMeaning(best.meaning) };
  const isEnd =
    best.meaning.is === 'preposition' &&
    (best.meaning.preposition === 'till' || best.meaning.preposition === 'deadline');
  const due = isEnd ? readDue(tokens, best.end) : undefined;
  return due === undefined ? item : dueItem(at, due);
}
