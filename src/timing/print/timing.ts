import { readEdtf } from '../edtf/read.js';
import type { Timing, TimingKind } from '../timing.js';
import { printIntervals } from './interval.js';
import { printRelative } from './relative.js';
import { printRepeat } from './repeat.js';

const KINDS: Partial<Record<TimingKind, string>> = {
  'whole-project': 'в течение всего срока реализации проекта',
  'by-agreement': 'по согласованию',
  'by-schedule': 'по отдельному плану',
  'as-needed': 'по мере необходимости',
};

function printOngoing({ needs = [], repeat }: Timing): string {
  if (needs.includes('school-year')) return 'в течение учебного года';
  if (needs.includes('year')) return 'в течение года';
  return repeat === undefined ? 'постоянно' : '';
}

function printKind(timing: Timing): string {
  return timing.kind === 'ongoing' ? printOngoing(timing) : (KINDS[timing.kind] ?? '');
}

/** «далее – ежегодно» after dates that go on each year; before other dates the recurrence stands by itself. */
function printRecurrence({ repeat, intervals, needs = [] }: Timing): string {
  if (repeat === undefined) return '';
  const said = printRepeat(repeat);
  return intervals.length > 0 && needs.includes('project-term') ? `далее – ${said}` : said;
}

/** A term in house style, whatever its text: «сентябрь – ноябрь 2021 года», «ежемесячно, до 10 числа». */
export function composeTiming(timing: Timing): string {
  const { intervals, precision, duration, anchor, notes, kind } = timing;
  const dates = kind === 'ongoing' ? '' : printIntervals(intervals, precision);
  const said = [
    dates,
    intervals.length === 0 || kind === 'ongoing' ? printKind(timing) : '',
    printRelative(duration, anchor),
    printRecurrence(timing),
    ...notes,
  ];
  return said.filter((part) => part !== '').join(', ');
}

/**
 * A term for a document: a Russian phrase as it was written, any other form in house style. Breaks of lines and
 * no-break spaces are the caller's.
 */
export function printTiming(timing: Timing): string {
  const { text } = timing;
  return text.trim() === '' || readEdtf(text) !== undefined ? composeTiming(timing) : text;
}
