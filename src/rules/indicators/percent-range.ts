import type { Target } from '../../targets/index.js';
import { defineRule } from '../define-rule.js';
import { type PercentRangeArgs, percentRangePage } from './percent-range.page.js';
import { measureIn, readTargets, type WrittenTarget, writtenTargetsOf } from './written-targets.js';

/** A minus glued to the first number; a dash before a number has spaces or stands after words. */
const NEGATIVE = /^\s*(?:не (?:менее|более)\s+|до\s+|[<>=≥≤]+\s*)?[-−–](?=\d)/i;

/** Numbers with a percent sign, or at the end of a text: what a value above 100 % looks like. */
const PERCENTAGES = /(\d+(?:[.,]\d+)?)\s*(?:%|процент|$)/gi;

function hasLarge(text: string): boolean {
  for (const [, number = ''] of text.matchAll(PERCENTAGES)) {
    if (Number(number.replace(',', '.')) > 100) return true;
  }
  return false;
}

/** The highest percentage a target names. */
function highestOf({ unit, value, base, years }: Target): number {
  if (unit !== '%' || value === null) return 0;
  return Math.max(value, base ?? 0, ...years.map((year) => year.value ?? 0));
}

function rangeOf(written: WrittenTarget): PercentRangeArgs['range'] | undefined {
  const isNegative = NEGATIVE.test(written.text);
  if (!isNegative && !hasLarge(written.text)) return undefined;
  if (measureIn(written)?.kind !== 'share') return undefined;
  if (isNegative) return 'negative';
  return readTargets(written).some((one) => highestOf(one) > 100) ? 'over-hundred' : undefined;
}

/** Speaks of a share above 100 % or below zero. */
export const percentRange = defineRule<PercentRangeArgs, 'project'>({
  id: 'indicators/percent-range',
  severity: 'error',
  scope: 'project',
  page: percentRangePage,
  check: (project, emit) => {
    for (const indicator of project.passport?.indicators ?? []) {
      for (const written of writtenTargetsOf(indicator)) {
        const range = rangeOf(written);
        if (range === undefined) continue;
        emit({
          at: written.place,
          args: { range, name: indicator.name, text: written.text },
          entity: `${project.id}/indicator:${indicator.id}`,
        });
      }
    }
  },
});
