import { isSmall, isYear, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';

/** Two numbers joined by a dash, «по» or «до», or one number twice. */
export interface Pair {
  readonly low: number;
  readonly high: number;
}

/** Numbers in a row before what they count: «8-9, 14», «I и II», «первый», «15 по 20». */
export interface Run {
  readonly pairs: readonly Pair[];
  /** Said as ordinals («5-го», «второй», «II»), not as «5». */
  readonly ordinal: boolean;
  /** Joined by a slash somewhere: «2021/22». */
  readonly slash: boolean;
  readonly next: number;
  /** Days of the week in brackets behind numbers: «10 (вторник), 12 (четверг)». */
  readonly weekdays?: readonly BracketedWeekday[];
}

/** A day of the week in brackets: the number it stands behind, and its token. */
export interface BracketedWeekday {
  readonly day: number;
  readonly weekday: number;
  readonly at: number;
}

/** The value of a number, numeral, ordinal or Roman numeral; undefined for any other token. */
function numberOf(token: Token): number | undefined {
  if (token.kind === 'number') return token.digits <= 4 ? token.value : undefined;
  const { roman, ordinal, count } = token.sense;
  return roman ?? ordinal ?? count;
}

function isOrdinal(token: Token): boolean {
  return token.ordinal || token.sense.roman !== undefined || token.sense.ordinal !== undefined;
}

/** Past «(трёх)» after «3»: officials repeat a number in words. */
function skipRepeated(tokens: readonly Token[], at: number): number {
  const inner = tokenAt(tokens, at + 1).sense;
  const repeated = inner.count !== undefined || inner.ordinal !== undefined;
  const closed = tokenAt(tokens, at + 2).kind === 'close';
  return tokenAt(tokens, at).kind === 'open' && repeated && closed ? at + 3 : at;
}

/** «двадцать пятого»: tens and units. */
function isCompound(token: Token, after: Token): boolean {
  const { count } = token.sense;
  const units = after.sense.ordinal ?? after.sense.count ?? 0;
  return (count === 20 || count === 30) && units > 0 && units < 10;
}

/** The day of the week of «(вторник)», where that is all that stands in brackets. */
function bracketedWeekday(tokens: readonly Token[], at: number): number | undefined {
  const isBracketed =
    tokenAt(tokens, at).kind === 'open' && tokenAt(tokens, at + 2).kind === 'close';
  return isBracketed ? tokenAt(tokens, at + 1).sense.weekday : undefined;
}

type Joint = 'to' | 'list' | 'slash' | undefined;

function jointOf(token: Token): Joint {
  if (token.kind === 'dash' || token.word === 'по' || token.word === 'до') return 'to';
  if (token.kind === 'comma' || token.sense.and === true) return 'list';
  return token.kind === 'slash' ? 'slash' : undefined;
}

/** «2021-24», «2021/22»: the second year in two digits, next to the first. */
function isShortYear(tokens: readonly Token[], at: number): boolean {
  const sign = tokenAt(tokens, at);
  const year = tokenAt(tokens, at + 1);
  const before = tokenAt(tokens, at - 1);
  if (!isYear(before) || year.digits !== 2 || sign.kind === 'comma' || sign.kind === 'word')
    return false;
  return year.value > before.value % 100 || sign.kind === 'slash';
}

/** Whether the number after a joint belongs to the run: years do not mix with small numbers. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1);
  if (numberOf(after) === undefined) return false;
  const follows = tokenAt(tokens, at + 2);
  const isDate =
    after.kind === 'number' && (follows.kind === 'dot' || follows.kind === 'colon') && !follows.gap;
  if (isDate && tokenAt(tokens, at + 3).kind === 'number') return false;
  return isYear(tokenAt(tokens, at - 1)) === isYear(after) || isShortYear(tokens, at);
}

/** Reads the longest row of numbers that begins at a token. */
export function readRun(tokens: readonly Token[], at: number): Run | undefined {
  const first = tokenAt(tokens, at);
  let value = numberOf(first);
  if (value === undefined) return undefined;
  const pairs: Pair[] = [];
  let ordinal = isOrdinal(first);
  let slash = false;
  let next = at;
  let joint: Joint = 'list';
  const weekdays: BracketedWeekday[] = [];
  for (;;) {
    const token = tokenAt(tokens, next);
    value = numberOf(token) ?? 0;
    ordinal ||= isOrdinal(token);
    if (isCompound(token, tokenAt(tokens, next + 1))) {
      next++;
      const units = tokenAt(tokens, next);
      ordinal ||= isOrdinal(units);
      value += numberOf(units) ?? 0;
    }
    const last = pairs.at(-1);
    const short = last !== undefined && last.high >= 1900 && value < 100 && isSmall(token);
    const full = short ? last.high - (last.high % 100) + value : value;
    if (joint === 'list' || last === undefined) pairs.push({ low: full, high: full });
    else pairs[pairs.length - 1] = { low: last.low, high: full };
    slash ||= joint === 'slash';
    next = skipRepeated(tokens, next + 1);
    const weekday = bracketedWeekday(tokens, next);
    if (weekday !== undefined) {
      weekdays.push({ day: full, weekday, at: next + 1 });
      next += 3;
    }
    joint = jointOf(tokenAt(tokens, next));
    if (joint === undefined || !goesOn(tokens, next)) break;
    next++;
  }
  return { pairs, ordinal, slash, next, ...(weekdays.length > 0 && { weekdays }) };
}
