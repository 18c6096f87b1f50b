import type { Unit } from '../lexicon/sense.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { skipKindOfDays } from './duration.js';
import type { Item, Recurrence } from './item.js';
import { type Run, readRun } from './run.js';

/** Adjectives of a year that do not change its length. */
const KINDS_OF_YEAR = new Set('отчетный каждый каждом учебном календарном'.split(' '));

/** A unit after «в», perhaps counted: «месяц», «две недели», «1 квартал», «учебный год». */
export function readUnit(
  tokens: readonly Token[],
  at: number,
): { unit: Unit; count: number; next: number } | undefined {
  const run = readRun(tokens, at);
  const first = run?.next ?? at;
  const past = skipKindOfDays(tokens, first);
  const next = KINDS_OF_YEAR.has(tokenAt(tokens, past).word) ? past + 1 : past;
  const unit = tokenAt(tokens, next).sense.unit;
  if (unit === undefined) return undefined;
  return { unit, count: run?.pairs[0]?.high ?? 1, next: next + 1 };
}

/** So many times per unit; once is a plain interval. */
export function perUnit(times: number, unit: Unit, count: number): Recurrence {
  if (times === 1) return { unit, interval: count };
  return { unit, interval: count, times };
}

/** «в месяц», «за год», «на две недели» after «раз» or «дважды», at the preposition. */
export function readPer(
  times: number,
  first: number,
  at: number,
  tokens: readonly Token[],
): Item | undefined {
  const word = tokenAt(tokens, at).word;
  const slash = tokenAt(tokens, at).kind === 'slash';
  const preposition = slash || word === 'в' || word === 'за' || word === 'на' || word === 'во';
  const during = tokenAt(tokens, at + 1).word.startsWith('течени');
  const skip = preposition ? at + (during ? 2 : 1) : at;
  const per = readUnit(tokens, skip);
  if (per === undefined) return undefined;
  return {
    first,
    next: per.next,
    meaning: { is: 'repeat', repeat: perUnit(times, per.unit, per.count) },
  };
}

/** «2 раза в год», «1 раз в две недели», «1–2 раза в месяц» (at least once). */
export function readTimes(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  const pair = run.pairs[0];
  if (pair === undefined || run.pairs.length > 1 || pair.low < 1) return undefined;
  const item = readPer(pair.low, first, run.next + 1, tokens);
  if (item?.meaning.is !== 'repeat' || pair.low === pair.high) return item;
  return { ...item, meaning: { is: 'repeat', repeat: { ...item.meaning.repeat, atLeast: true } } };
}
