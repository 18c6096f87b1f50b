import type { Unit } from '../lexicon/sense.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { skipKindOfDays } from './duration.js';
import type { Item } from './item.js';
import { readRun } from './run.js';

/** What follows «10 числа»: «каждого месяца», «месяца, следующего за отчётным кварталом». */
export interface DueTail {
  readonly unit: Unit | undefined;
  readonly next: number;
}

const REPORTED: Readonly<Record<string, Unit>> = {
  месяцем: 'M',
  кварталом: 'Q',
  полугодием: 'H',
  годом: 'Y',
};

function skipComma(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at).kind === 'comma' ? at + 1 : at;
}

/** «, следующего за отчётным (кварталом)»; undefined where it does not follow. */
function readFollowing(tokens: readonly Token[], at: number): DueTail | undefined {
  const next = skipComma(tokens, at);
  if (!tokenAt(tokens, next).word.startsWith('следующ')) return undefined;
  const za = tokenAt(tokens, next + 1).word === 'за' ? next + 2 : next + 1;
  if (!tokenAt(tokens, za).word.startsWith('отчетн')) return { unit: undefined, next: next + 1 };
  const object = tokenAt(tokens, za + 1).word;
  const named = ['периодом', 'датой', 'кварталом', 'месяцем', 'годом', 'полугодием'].includes(
    object,
  );
  return { unit: REPORTED[object], next: named ? za + 2 : za + 1 };
}

/** «первого месяца каждого квартала», «последнего месяца полугодия»; undefined where it does not follow. */
function readMonthOf(tokens: readonly Token[], at: number): DueTail | undefined {
  if (tokenAt(tokens, at).sense.ordinal === undefined) return undefined;
  if (tokenAt(tokens, at + 1).sense.unit !== 'M') return undefined;
  const every = tokenAt(tokens, at + 2).sense.every === true ? at + 3 : at + 2;
  const { unit } = tokenAt(tokens, every).sense;
  const isLonger = unit === 'Q' || unit === 'H' || unit === 'Y';
  return isLonger ? { unit, next: every + 1 } : { unit: undefined, next: at + 2 };
}

/** Reads the end of «до 10 числа …» at the token after «числа». */
export function readDueTail(tokens: readonly Token[], at: number): DueTail {
  const monthOf = readMonthOf(tokens, at);
  if (monthOf !== undefined) return monthOf;
  const token = tokenAt(tokens, at);
  const unitAt =
    token.sense.every === true ||
    token.word.startsWith('следующ') ||
    token.word.startsWith('текущ') ||
    token.word.startsWith('отчетн')
      ? at + 1
      : at;
  const unit = tokenAt(tokens, unitAt).sense.unit;
  if (unit === undefined || unit === 'D')
    return readFollowing(tokens, at) ?? { unit: undefined, next: at };
  const following = readFollowing(tokens, unitAt + 1);
  if (following !== undefined) return following;
  const own = token.sense.every === true || unit !== 'M';
  return { unit: own ? unit : undefined, next: unitAt + 1 };
}

/** «10 числа …» or «последнего дня (каждого) месяца» after «до», «не позднее». */
export function readDue(tokens: readonly Token[], at: number): DueTail | undefined {
  const run = readRun(tokens, at);
  if (run === undefined) return undefined;
  const head = tokenAt(tokens, run.next).sense;
  if (head.head === 'number') {
    if (tokenAt(tokens, run.next + 1).sense.month !== undefined) return undefined;
    return readDueTail(tokens, run.next + 1);
  }
  const dayAt = skipKindOfDays(tokens, run.next);
  const { word, sense } = tokenAt(tokens, dayAt);
  const isDay = sense.unit === 'D' && (run.ordinal || word === 'дня');
  const tail = isDay ? readDueTail(tokens, dayAt + 1) : undefined;
  return tail !== undefined && tail.next > dayAt + 1 ? tail : undefined;
}

/** The item of a due day; the text of `due` is cut from the phrase when it is put together. */
export function dueItem(first: number, tail: DueTail): Item {
  const repeat = tail.unit === undefined ? { due: '' } : { unit: tail.unit, due: '' };
  return { first, next: tail.next, meaning: { is: 'repeat', repeat } };
}
