import { interval, normalize } from './interval.js';
import { parseTiming } from './parse.js';
import { coarser } from './precision.js';
import { composeTiming } from './print/timing.js';
import { resolveTiming } from './resolve/resolve.js';
import type { TermValue, Timing, TimingContext, TimingProblem } from './timing.js';

type TermMapping = Exclude<TermValue, string | number>;

/** Problems of the parts, their offsets moved to where the part stands in the whole phrase; the whole where it does not. */
function moved(text: string, parts: readonly (Timing | undefined)[]): TimingProblem[] {
  return parts.flatMap((part) =>
    (part?.problems ?? []).map((problem) => {
      const at = text.indexOf(problem.text);
      if (at < 0) return { ...problem, start: 0, end: text.length };
      return { ...problem, start: at, end: at + problem.text.length };
    }),
  );
}

function readMapping({ from, to, repeat, note }: TermMapping): Timing {
  const start = from === undefined ? undefined : parseTiming(from);
  const end = to === undefined ? undefined : parseTiming(to);
  const again = repeat === undefined ? undefined : parseTiming(repeat);
  const first = start?.intervals[0]?.from;
  const last = end?.intervals.at(-1)?.to;
  const reversed =
    first !== undefined && last !== undefined && first > last && !first.startsWith('--');
  const dates =
    first === undefined && last === undefined
      ? []
      : [reversed ? interval(last, first) : interval(first, last)];
  const intervals = dates.length > 0 ? dates : (again?.intervals ?? []);
  const needs = [
    ...new Set([
      ...(start?.needs ?? []),
      ...(end?.needs ?? []),
      ...(dates.length > 0 ? [] : (again?.needs ?? [])),
    ]),
  ];
  const read = {
    intervals: normalize(intervals),
    kind: kindOf(intervals, again),
    precision:
      dates.length > 0
        ? coarser(start?.precision ?? 'day', end?.precision ?? 'day')
        : (again?.precision ?? 'day'),
    ...(again?.repeat === undefined ? {} : { repeat: again.repeat }),
    ...(needs.length > 0 ? { needs } : {}),
    notes: [start, end, again].flatMap((part) => part?.notes ?? []).concat(note ?? []),
  } as const;
  const text = composeTiming({ text: '', ...read, problems: [] });
  const problems = moved(text, [start, end, again]);
  if (reversed) problems.push({ code: 'order', text, start: 0, end: text.length });
  return { text, ...read, problems };
}

function kindOf(intervals: Timing['intervals'], again: Timing | undefined): Timing['kind'] {
  if (intervals.length === 0) return again?.kind ?? 'period';
  if (intervals.at(-1)?.to === undefined) return 'open';
  return intervals[0]?.from === undefined ? 'deadline' : 'period';
}

/**
 * Reads a term in any of the ways YAML may hold it: a phrase or EDTF string, a bare year, or a mapping of
 * `from`, `to`, `repeat` and `note`, whose parts are phrases again. The text of a mapping is its house-style phrase.
 */
export function readTerm(value: TermValue, context?: TimingContext): Timing {
  if (typeof value === 'string') return parseTiming(value, context);
  if (typeof value === 'number') return parseTiming(String(value), context);
  const timing = readMapping(value);
  return context === undefined ? timing : resolveTiming(timing, context);
}
