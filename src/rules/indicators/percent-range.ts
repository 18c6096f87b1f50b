import { defineRule } from '../define-rule.js';
import { type PercentRangeArgs, percentRangePage } from './percent-range.page.js';
import { type WrittenTarget, writtenTargetsOf } from './written-targets.js';

/** A minus glued to the first number; a dash before a number has spaces or stands after words. */
const NEGATIVE = /^\s*(?:не (?:менее|более)\s+|до\s+|[<>=≥≤]+\s*)?[-−–](?=\d)/i;

function isImpossible({
  measure,
  targets,
  text,
}: WrittenTarget): PercentRangeArgs['range'] | undefined {
  if (measure?.kind !== 'share') return undefined;
  const shares = targets.filter(({ unit, value }) => unit === '%' && value !== null);
  const highest = Math.max(
    ...shares.flatMap(({ value, base, years }) => [
      value ?? 0,
      base ?? 0,
      ...years.map((year) => year.value ?? 0),
    ]),
  );
  if (highest > 100) return 'over-hundred';
  return NEGATIVE.test(text) ? 'negative' : undefined;
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
        const range = isImpossible(written);
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
