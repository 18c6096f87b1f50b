import type { Interval, Timing } from '../../src/timing/timing.js';

/** Intervals in one line: `2021-09-01/2021-11-30;../2022-07-01`, `-` for none. */
export function summarizeIntervals(intervals: readonly Interval[]): string {
  const said = intervals.map(({ from = '..', to = '..' }) => `${from}/${to}`).join(';');
  return said === '' ? '-' : said;
}

function repeatOf({ repeat }: Timing): string {
  if (repeat === undefined) return '';
  const rule = repeat.rrule ?? `${repeat.times}x${repeat.per}`;
  const due = repeat.due === undefined ? '' : ` due=${repeat.due}`;
  return `R=${rule}${repeat.atLeast === true ? ' atLeast' : ''}${repeat.atMost === true ? ' atMost' : ''}${due}`;
}

/** A whole term in one line, as in `phrases.txt`, without the phrase. */
export function summarize(timing: Timing): string {
  const { duration, anchor, needs = [], notes, problems } = timing;
  const flaws = problems.map(({ code, suggestion }) =>
    suggestion === undefined ? code : `${code}>${suggestion}`,
  );
  const facts = [
    repeatOf(timing),
    duration === undefined ? '' : `D=${duration}`,
    anchor === undefined ? '' : `A=${anchor}`,
    needs.length === 0 ? '' : `N=${needs.join(',')}`,
    notes.length === 0 ? '' : `NOTES=${JSON.stringify(notes)}`,
    flaws.length === 0 ? '' : `P=${flaws.join(',')}`,
  ];
  const said = facts.filter((fact) => fact !== '').join(' ');
  const main = `${summarizeIntervals(timing.intervals)} | ${timing.kind} ${timing.precision}`;
  return `${main} | ${said}`.trimEnd();
}
