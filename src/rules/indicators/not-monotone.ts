import type { Indicator } from '../../model/project.js';
import { textPlace } from '../../model/value-at.js';
import { defineRule } from '../define-rule.js';
import { type NotMonotoneArgs, notMonotonePage } from './not-monotone.page.js';
import { readTargets, writtenTargetsOf } from './written-targets.js';
import { type YearlyValue, yearlyValues } from './yearly-values.js';

type Numbered = YearlyValue & { readonly value: number };

/** What is counted anew each year may be more in one and less in another. */
const EACH_YEAR =
  /(?<![а-яё])(?:за|в)\s+(?:один\s+|каждый\s+)?(?:учебный\s+)?год(?![а-яё])|ежегодн/iu;

/** Which way an indicator is to go, where its words or its targets say so. */
function directionOf(indicator: Indicator): 'up' | 'down' | undefined {
  if (/^\s*(?:сниж|сокращ|уменьш)/iu.test(indicator.name)) return 'down';
  if (/^\s*(?:рост|прирост|увелич|повыш)/iu.test(indicator.name)) return 'up';
  if (EACH_YEAR.test(indicator.name)) return undefined;
  const operators = writtenTargetsOf(indicator)
    .filter(({ of }) => of === 'target')
    .flatMap(readTargets)
    .map(({ operator }) => operator);
  if (operators.some((one) => one === 'increase' || one === '>=')) return 'up';
  return operators.some((one) => one === 'decrease' || one === '<=') ? 'down' : undefined;
}

/** The first step that goes the wrong way: against the direction, or back where none is said. */
function wrongStep(
  values: readonly Numbered[],
  direction: 'up' | 'down' | undefined,
): readonly [Numbered, Numbered] | undefined {
  let way = direction;
  for (const [at, next] of values.entries()) {
    const before = values[at - 1];
    if (before === undefined || before.value === next.value) continue;
    const step = before.value < next.value ? 'up' : 'down';
    way ??= step;
    if (step !== way) return [before, next];
  }
  return undefined;
}

/** Speaks of values that go up and down from year to year, or against the indicator's own words. */
export const notMonotone = defineRule<NotMonotoneArgs, 'project'>({
  id: 'indicators/not-monotone',
  severity: 'warning',
  scope: 'project',
  page: notMonotonePage,
  check: (project, emit) => {
    for (const indicator of project.passport?.indicators ?? []) {
      const values = yearlyValues(indicator).flatMap((one) =>
        one.value === null ? [] : [{ ...one, value: one.value }],
      );
      const way = directionOf(indicator);
      if (way === undefined && EACH_YEAR.test(indicator.name)) continue;
      const wrong = values.length < 2 ? undefined : wrongStep(values, way);
      if (wrong === undefined) continue;
      const [before, next] = wrong;
      emit({
        at: textPlace(next.place, 'text'),
        args: {
          name: indicator.name,
          year: next.year,
          value: next.value,
          before: before.value,
          yearBefore: before.year,
        },
        related: [{ at: textPlace(before.place, 'text'), label: 'before' }],
        entity: `${project.id}/indicator:${indicator.id}`,
      });
    }
  },
});
