import { printDuration } from './print/duration.js';
import { printInterval } from './print/interval.js';
import { printRepeat } from './print/repeat.js';
import type { Interval, Timing, TimingProblem } from './timing.js';
import { TIMING_WORDS, type TimingWords } from './words.js';

function isoInterval({ from = '…', to = '…' }: Interval): string {
  return from === to ? from : `${from} – ${to}`;
}

function dateLines({ intervals, precision }: Timing, words: TimingWords): string[] {
  if (intervals.length === 0) return [`${words.dates}: ${words.noDates}`];
  const lines = intervals.map(
    (item) => `  ${isoInterval(item)}  ${printInterval(item, precision)}`,
  );
  return [`${words.dates} (${words.exactTo} ${words.precisions[precision]}):`, ...lines];
}

function problemLine({ code, text, suggestion }: TimingProblem, words: TimingWords): string {
  const hint = suggestion === undefined ? '' : `; ${words.suggest(suggestion)}`;
  return `  ${words.problems[code]}: «${text}»${hint}`;
}

/**
 * What the program understood of a term, for people: several lines, the phrase first. Dates stand in ISO form and
 * in words.
 */
export function describeTiming(timing: Timing, lang: 'ru' | 'en'): string {
  const words = TIMING_WORDS[lang];
  const { repeat, duration, anchor, needs = [], notes, problems } = timing;
  const lines = [
    `«${timing.text}»`,
    `${words.understood}: ${words.kinds[timing.kind]}`,
    ...dateLines(timing, words),
  ];
  if (repeat !== undefined) {
    const rule = repeat.rrule === undefined ? '' : ` (${repeat.rrule})`;
    lines.push(`${words.repeats}: ${printRepeat(repeat)}${rule}`);
  }
  if (duration !== undefined)
    lines.push(`${words.lasts}: ${printDuration(duration)} (${duration})`);
  if (anchor !== undefined) lines.push(`${words.countsFrom}: ${anchor}`);
  if (needs.length > 0)
    lines.push(`${words.needed}: ${needs.map((need) => words.needs[need]).join(', ')}`);
  if (notes.length > 0)
    lines.push(`${words.unread}: ${notes.map((note) => `«${note}»`).join(', ')}`);
  if (problems.length > 0) {
    lines.push(`${words.attention}:`, ...problems.map((problem) => problemLine(problem, words)));
  }
  return lines.join('\n');
}
