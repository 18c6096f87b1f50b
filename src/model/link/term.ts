import { isMapping } from '../../schema/value-type.js';
import { createTextMemo } from '../../source/text-memo.js';
import { parseTiming, readTerm, resolveTiming } from '../../timing/index.js';
import { readPlausibleDate } from '../../timing/plausible-date.js';
import type { Interval, TermValue, Timing, TimingContext } from '../../timing/timing.js';
import type { Term } from '../project.js';
import { type Cursor, text } from './cursor.js';

function termValueOf(cursor: Cursor): TermValue | undefined {
  const { value } = cursor;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (!isMapping(value)) return undefined;
  const part = (name: string) => {
    const written = text(cursor, name);
    return written === undefined ? {} : { [name]: written };
  };
  return { ...part('from'), ...part('to'), ...part('repeat'), ...part('note') };
}

const readings = createTextMemo<Timing>(5000);

function readOnce(value: TermValue): Timing {
  if (typeof value === 'string') return readings(value, (own) => parseTiming(own));
  // No phrase begins with a zero byte, so a mapping is never taken for one.
  return readings(`\u0000${JSON.stringify(value)}`, () => readTerm(value));
}

/** Reads a term and makes it exact by its surroundings. */
export function linkTerm(cursor: Cursor | undefined, context: TimingContext): Term | undefined {
  const value = cursor === undefined ? undefined : termValueOf(cursor);
  if (cursor === undefined || value === undefined) return undefined;
  const alone = readOnce(value);
  const written = readPlausibleDate(alone, context.project) ?? alone;
  const isExact = (written.needs?.length ?? 0) === 0 && written.repeat === undefined;
  const resolved = isExact && isClosed(written) ? written : resolveTiming(written, context);
  return { place: cursor.place, written, resolved };
}

function isClosed(timing: Timing): boolean {
  return timing.intervals.every(({ from, to }) => from !== undefined && to !== undefined);
}

/** From the first day to the last of all intervals; an end is absent where it is open or not known. */
export function extentOf(timing: Timing | undefined): Interval | undefined {
  const intervals = timing?.intervals ?? [];
  const first = intervals[0];
  const last = intervals.at(-1);
  const from = isFull(first?.from) ? first?.from : undefined;
  const to = isFull(last?.to) ? last?.to : undefined;
  if (from === undefined && to === undefined) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

/** True for a whole date: a year-less `--MM-DD` places nothing. */
function isFull(day: string | undefined): boolean {
  return day !== undefined && !day.startsWith('--');
}
