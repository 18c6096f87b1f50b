import { isoDay, isRealDay, monthLength } from '../calendar.js';
import { interval, normalize } from '../interval.js';
import { coarser } from '../precision.js';
import type { Interval, Precision, Timing } from '../timing.js';

/** What one EDTF date covers. */
interface Covered {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

/** Codes in the place of the month (ISO 8601-2, 4.8): first month, last month, years to the first month's. */
const DIVISIONS: Readonly<Record<number, readonly [number, number, Precision]>> = {
  21: [3, 5, 'quarter'],
  22: [6, 8, 'quarter'],
  23: [9, 11, 'quarter'],
  24: [12, 2, 'quarter'],
  33: [1, 3, 'quarter'],
  34: [4, 6, 'quarter'],
  35: [7, 9, 'quarter'],
  36: [10, 12, 'quarter'],
  40: [1, 6, 'half-year'],
  41: [7, 12, 'half-year'],
};

function months(year: number, first: number, last: number, precision: Precision): Covered {
  const end = last < first ? year + 1 : year;
  return { from: isoDay(year, first, 1), to: isoDay(end, last, monthLength(end, last)), precision };
}

function readDate(source: string): Covered | undefined {
  const text =
    source.endsWith('?') || source.endsWith('~') || source.endsWith('%')
      ? source.slice(0, -1)
      : source;
  const match = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, y = '', m, d] = match;
  const year = Number(y);
  if (m === undefined || m === 'XX')
    return d === undefined || d === 'XX' ? months(year, 1, 12, 'year') : undefined;
  const month = Number(m);
  if (d === undefined || d === 'XX') {
    if (month >= 1 && month <= 12) return months(year, month, month, 'month');
    const division = d === undefined ? DIVISIONS[month] : undefined;
    return division === undefined ? undefined : months(year, division[0], division[1], division[2]);
  }
  return isRealDay(text) ? { from: text, to: text, precision: 'day' } : undefined;
}

interface Dates {
  readonly interval: Interval;
  readonly precision: Precision;
  readonly reversed: boolean;
}

function readRange(from: string, to: string): Dates | undefined {
  const openStart = from === '' || from === '..';
  const openEnd = to === '' || to === '..';
  const start = openStart ? undefined : readDate(from);
  const end = openEnd ? undefined : readDate(to);
  if ((start === undefined && !openStart) || (end === undefined && !openEnd)) return undefined;
  const precision = coarser(start?.precision ?? 'day', end?.precision ?? 'day');
  if (start === undefined && end === undefined) return undefined;
  const reversed = start !== undefined && end !== undefined && start.from > end.to;
  if (reversed) return { interval: interval(end.from, start.to), precision, reversed };
  return { interval: interval(start?.from, end?.to), precision, reversed };
}

function readOne(source: string, separator: string): Dates | undefined {
  const at = source.indexOf(separator);
  if (at >= 0) return readRange(source.slice(0, at), source.slice(at + separator.length));
  const date = readDate(source);
  return date === undefined
    ? undefined
    : { interval: interval(date.from, date.to), precision: date.precision, reversed: false };
}

function readSet(text: string): readonly (Dates | undefined)[] {
  return text
    .slice(1, -1)
    .split(',')
    .map((part) => readOne(part.trim(), '..'));
}

/** EDTF is short and holds nothing but figures and a few signs: most phrases are told from it at a glance. */
function mayBeEdtf(text: string): boolean {
  const code = text.charCodeAt(0);
  const begins = (code >= 48 && code <= 57) || code === 46 || code === 47 || code === 123;
  return begins && text.length <= 200 && /^[\dX./{},?~% -]+$/.test(text);
}

/** Reads an EDTF (ISO 8601-2) date, interval or set; undefined for any other text. */
export function readEdtf(written: string): Timing | undefined {
  const text = written.trim();
  if (!mayBeEdtf(text)) return undefined;
  const isSet = text.startsWith('{') && text.endsWith('}');
  const dates = isSet ? readSet(text) : [readOne(text, '/')];
  const known = dates.filter((date) => date !== undefined);
  if (known.length === 0 || known.length < dates.length) return undefined;
  const intervals = normalize(known.map((date) => date.interval));
  const precision = known.map((date) => date.precision).reduce(coarser);
  const first = intervals[0];
  const kind =
    intervals.at(-1)?.to === undefined ? 'open' : first?.from === undefined ? 'deadline' : 'period';
  const problem = { code: 'order', text: written, start: 0, end: written.length } as const;
  const problems = known.some((date) => date.reversed) ? [problem] : [];
  return { text: written, intervals, kind, precision, notes: [], problems };
}
