import type { Indicator } from '../../model/project.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type NoPeriodArgs, noPeriodPage } from './no-period.page.js';

/** Months. Up to a year a reader takes the end of the project for the day of every indicator. */
const LONG = 12;
const FEW = 3;

/** Words that say when: a year, «ежегодно», «к концу проекта». */
const WHEN =
  /(?<!\d)20[1-4]\d(?!\d)|ежегодн|ежемесячн|ежеквартальн|каждый год|в год(?![а-яё])|за год|к концу|по (?:итогам|окончани[июя]|завершени[июя]) (?:реализации |срока |учебного |календарного )?(?:под)?(?:проект|год|программ|этап|реализаци)/i;

/** «с 30 до 100 %»: the value it begins with. */
const FROM_TO = /(?<![А-Яа-яЁё])(?:с|со|от)\s+\d[\d\s.,]*%?\s*до\s+\d/i;

function saysWhen({ name, base, years, targets }: Indicator): boolean {
  if (years.length > 0 || base !== undefined) return true;
  return WHEN.test(name) || targets.some(({ text }) => WHEN.test(text) || FROM_TO.test(text));
}

/** Months between two days as ISO texts, the last one begun counted. */
function monthsBetween(from: string, to: string): number {
  const [first, last] = [new Date(from), new Date(to)];
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  return years * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
}

/** Speaks of a project of several years whose indicators do not say when they are to be reached. */
export const noPeriod = defineRule<NoPeriodArgs, 'project'>({
  id: 'indicators/no-period',
  severity: 'info',
  scope: 'project',
  page: noPeriodPage,
  check: ({ passport, term, id }, emit) => {
    if (passport === undefined) return;
    const { indicators, place } = passport;
    const [span] = term?.resolved.intervals ?? [];
    if (span?.from === undefined || span.to === undefined) return;
    const months = monthsBetween(span.from, span.to);
    const silent = indicators.filter((one) => !saysWhen(one));
    if (months <= LONG || indicators.length < FEW) return;
    if (silent.length * 3 < indicators.length * 2) return;
    emit({
      at: keyOf(within(place, 'indicators')),
      args: { of: indicators.length, silent: silent.length, months },
      entity: `${id}/project:${id}`,
    });
  },
});
