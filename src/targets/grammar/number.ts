import type { Lexeme } from '../lexeme.js';
import { readDays } from './days.js';
import { readYears } from './years.js';

export interface ReadNumber {
  readonly low: number;
  readonly high?: number;
  /** «половина», «2/3», «1:10» bring their own unit. */
  readonly unit?: string;
  readonly op?: '>=' | '<=';
  readonly next: number;
}

/** Reads a number in figures or words, a range, a part of the whole, a ratio. */
export function readNumber(words: readonly Lexeme[], at: number): ReadNumber | undefined {
  return readPart(words, at) ?? readFraction(words, at) ?? readRange(words, at);
}

function readPart(words: readonly Lexeme[], at: number): ReadNumber | undefined {
  const mark = words[at]?.mark;
  if (mark?.is !== 'part') return undefined;
  const bound = mark.op === undefined ? {} : { op: mark.op };
  return { low: mark.percent, unit: '%', next: at + 1, ...bound };
}

/** «2/3» is a part of the whole, «1:10», «1 к 10» a ratio; «9:00», «12/1674» are neither. */
function readFraction(words: readonly Lexeme[], at: number): ReadNumber | undefined {
  const [one, sign, other] = words.slice(at, at + 3);
  if (one?.kind !== 'number' || other?.kind !== 'number') return undefined;
  const isRatio = sign?.norm === ':' || sign?.norm === 'к';
  if (sign === undefined || (sign.norm !== '/' && !isRatio)) return undefined;
  if (sign.norm === ':' && (other.spaced !== sign.spaced || other.norm === '00')) return undefined;
  if (other.value === 0 || readYears(words, at) !== undefined) return undefined;
  if (sign.norm === 'к' && (readYears(words, at + 2) ?? readDays(words, at + 2)) !== undefined)
    return undefined;
  const value = one.value / other.value;
  if (isRatio) return { low: rounded(value, 4), unit: 'отношение', next: at + 3 };
  return value < 1 && other.value <= 10
    ? { low: rounded(value * 100, 2), unit: '%', next: at + 3 }
    : undefined;
}

function readRange(words: readonly Lexeme[], at: number): ReadNumber | undefined {
  const low = readCount(words, at);
  if (low === undefined) return undefined;
  const after = words[low.next]?.mark?.is === 'unit' ? low.next + 1 : low.next;
  const joint = words[after]?.norm;
  if (joint !== '-' && joint !== '…') return low;
  if (words[after]?.spaced !== words[after + 1]?.spaced) return low;
  const high = readCount(words, after + 1);
  if (high === undefined || readYears(words, after + 1) !== undefined) return low;
  const sameUnit = after === low.next || words[high.next]?.norm === words[low.next]?.norm;
  if (!sameUnit || high.low <= low.low) return low;
  return { low: low.low, high: high.low, next: high.next };
}

function readCount(words: readonly Lexeme[], at: number): ReadNumber | undefined {
  const word = words[at];
  if (readDays(words, at) !== undefined) return undefined;
  if (word?.kind === 'number' && readYears(words, at) === undefined) {
    return { low: word.value, next: afterEcho(words, at + 1, word.value) };
  }
  return readNumeral(words, at);
}

function readNumeral(words: readonly Lexeme[], at: number): ReadNumber | undefined {
  const read = sumNumerals(words, at);
  return read === undefined ? undefined : { ...read, next: afterEcho(words, read.next, read.low) };
}

/** «двадцать пять»: each next numeral is of a lower order. */
function sumNumerals(words: readonly Lexeme[], at: number): ReadNumber | undefined {
  let sum = 0;
  let order = Number.POSITIVE_INFINITY;
  let next = at;
  for (let mark = words[next]?.mark; mark?.is === 'numeral' && mark.value < order; ) {
    sum += mark.value;
    order = mark.value >= 100 ? 100 : mark.value >= 20 ? 10 : 0;
    next++;
    mark = words[next]?.mark;
  }
  return next === at ? undefined : { low: sum, next };
}

/** Skips «(пяти)» after «5» and «(5)» after «пять». */
function afterEcho(words: readonly Lexeme[], at: number, value: number): number {
  if (words[at]?.norm !== '(') return at;
  const inner = words[at + 1];
  const figures = inner?.kind === 'number' ? { low: inner.value, next: at + 2 } : undefined;
  const read = figures ?? sumNumerals(words, at + 1);
  return read?.low === value && words[read.next]?.norm === ')' ? read.next + 1 : at;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
