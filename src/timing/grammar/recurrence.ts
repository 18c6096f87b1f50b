import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { readDurationAfter, skipKindOfDays } from './duration.js';
import type { Item } from './item.js';
import { readLastDay } from './month-day.js';
import { readNthWeekday } from './nth-weekday.js';
import { readRun } from './run.js';
import { readPer, readUnit } from './times.js';
import { WEEKDAY_CODES } from './weekday-codes.js';

/** The weekdays from one to another: «понедельник – пятница». */
function codesBetween(first: number, last: number): string[] {
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, i) => WEEKDAY_CODES[(first - 1 + i) % 7] ?? '');
}

function weekdayAt(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at).sense.weekday ?? 0;
}

/** Weekdays in a row: «вторник и четверг», «понедельникам, средам», «понедельник – пятница». */
export function readWeekdays(
  tokens: readonly Token[],
  at: number,
): { byDay: string; next: number } | undefined {
  if (weekdayAt(tokens, at) === 0) return undefined;
  const days = codesBetween(weekdayAt(tokens, at), weekdayAt(tokens, at));
  let next = at + 1;
  while (weekdayAt(tokens, next + 1) > 0) {
    const { kind, sense, word } = tokenAt(tokens, next);
    const range = kind === 'dash' || word === 'по';
    if (!range && kind !== 'comma' && sense.and !== true) break;
    const first = range ? weekdayAt(tokens, next - 1) : weekdayAt(tokens, next + 1);
    days.push(...codesBetween(first, weekdayAt(tokens, next + 1)).slice(range ? 1 : 0));
    next += 2;
  }
  return { byDay: [...new Set(days)].join(','), next };
}

/** «ежемесячно», «ежегодной». */
export function readFrequency(tokens: readonly Token[], at: number): Item | undefined {
  const unit = tokenAt(tokens, at).sense.frequency;
  return unit === undefined
    ? undefined
    : { first: at, next: at + 1, meaning: { is: 'repeat', repeat: { unit, interval: 1 } } };
}

/** «каждый понедельник», «каждые две недели», «каждый последний четверг месяца», «каждый месяц». */
export function readEvery(tokens: readonly Token[], at: number): Item | undefined {
  if (tokenAt(tokens, at).sense.every !== true) return undefined;
  const days = readWeekdays(tokens, at + 1);
  if (days !== undefined) {
    return {
      first: at,
      next: days.next,
      meaning: { is: 'repeat', repeat: { unit: 'W', byDay: days.byDay } },
    };
  }
  const run = readRun(tokens, at + 1);
  const month = tokenAt(tokens, run?.next ?? at + 1).sense.month;
  if (month !== undefined)
    return {
      first: at,
      next: at + 1,
      meaning: { is: 'repeat', repeat: { unit: 'Y', interval: 1 } },
    };
  const nth = run === undefined ? undefined : readNthWeekday({ ...run, ordinal: true }, at, tokens);
  if (nth?.meaning.is === 'repeat')
    return { ...nth, meaning: { is: 'repeat', repeat: { unit: 'M', ...nth.meaning.repeat } } };
  const day = run === undefined ? undefined : readLastDay(run, at, tokens);
  if (day !== undefined) return day;
  const per = readUnit(tokens, at + 1);
  if (per === undefined || per.count < 1) return undefined;
  return {
    first: at,
    next: per.next,
    meaning: { is: 'repeat', repeat: { unit: per.unit, interval: per.count } },
  };
}

/** «раз в месяц», «дважды в год». */
export function readOnce(tokens: readonly Token[], at: number): Item | undefined {
  const { head, times } = tokenAt(tokens, at).sense;
  if (times === undefined && head !== 'times') return undefined;
  return readPer(times ?? 1, at, at + 1, tokens);
}

/** «по субботам», «вторник, четверг» recur; «пятница» beside a date only tells its weekday. */
export function readWeekday(tokens: readonly Token[], at: number): Item | undefined {
  const token = tokenAt(tokens, at);
  if (token.sense.weekday === undefined) return undefined;
  const plural = token.word.endsWith('ам') || token.word.endsWith('ям');
  const days = readWeekdays(tokens, at);
  const several =
    days !== undefined && days.next > at + 1 && tokenAt(tokens, days.next).kind !== 'number';
  if (days !== undefined && (plural || several)) {
    return {
      first: at,
      next: days.next,
      meaning: { is: 'repeat', repeat: { unit: 'W', byDay: days.byDay } },
    };
  }
  return { first: at, next: at + 1, meaning: { is: 'weekday', weekday: token.sense.weekday } };
}

/** «годичный», «в десятидневный срок», «месяц» after «в течение». */
export function readLength(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  const { length, unit, following } = tokenAt(tokens, at).sense;
  const introduced = before?.meaning.is === 'preposition';
  if (following === true) {
    const days = { pairs: [{ low: 1, high: 1 }], ordinal: false, slash: false, next: at + 1 };
    const isDay = tokenAt(tokens, skipKindOfDays(tokens, at + 1)).sense.unit === 'D';
    return introduced && isDay ? readDurationAfter(days, at, tokens) : undefined;
  }
  if (length !== undefined) {
    const term = tokenAt(tokens, at + 1).word;
    const named = term === 'срок' || term === 'период' || term === 'срока';
    const noun = unit !== undefined;
    if (!noun && !named && tokenAt(tokens, at + 1).kind !== 'end') return undefined;
    return {
      first: at,
      next: named ? at + 2 : at + 1,
      meaning: {
        is: 'duration',
        low: length,
        high: length,
        years: 0,
        ...(named ? { limit: true } : {}),
      },
    };
  }
  if (unit === undefined || !introduced) return undefined;
  const run = { pairs: [{ low: 1, high: 1 }], ordinal: false, slash: false, next: at };
  return readDurationAfter(run, at, tokens);
}
