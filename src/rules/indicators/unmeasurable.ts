import type { Indicator } from '../../model/project.js';
import { type MeasureKind, measureOf } from '../../targets/index.js';
import { defineRule } from '../define-rule.js';
import { PROMPT } from '../schema/samples.js';
import { type UnmeasurableArgs, unmeasurablePage } from './unmeasurable.page.js';
import { readTargets, writtenTargetsOf } from './written-targets.js';

/** What is done or is there says itself whether it was reached: «создан банк», «да». */
const PRESENCE =
  /(?:созда|разработ|утвержд|сформиров|откры|изда|провед|опубликов|подготовл|внедр|заключ|прин(?:ят|им)|име(?:ет|ют)ся|налич|есть|выполн|действу|функциониру)|^\s*(?:да|1)\b/iu;

/** The usual words of a measure: a glance before a name is read. */
const MEASURED = /^(?:количеств|числ|дол[яи]|налич|охват|процент)/iu;

/** A change is measured by its number: «Положительная динамика результатов – рост на 5 %». */
const CHANGE = /^(?:[а-яё]+ая\s+)?динамик/iu;

/** The word a measured name would begin with, by the unit of the target. */
function measureMeant(indicator: Indicator): MeasureKind | undefined {
  const units = writtenTargetsOf(indicator)
    .filter(({ of }) => of !== 'base')
    .flatMap(readTargets)
    .filter(({ value, delta }) => value !== null || delta !== null)
    .map(({ unit }) => unit);
  if (units.length === 0) return undefined;
  return units.every((unit) => unit === '%') ? 'share' : 'count';
}

/** Whether the indicator's own words say what to reach: «Не менее 80 % школ …». */
function hasNumber({ name }: Indicator): boolean {
  return /\d/.test(name);
}

/** Speaks of indicators in words that nothing measures. */
export const unmeasurable = defineRule<UnmeasurableArgs, 'project'>({
  id: 'indicators/unmeasurable',
  severity: 'warning',
  scope: 'project',
  page: unmeasurablePage,
  check: (project, emit) => {
    for (const indicator of project.passport?.indicators ?? []) {
      const { name, measure, targets, years, place, id } = indicator;
      if (MEASURED.test(name) || PROMPT.test(name)) continue;
      if (measure !== undefined || measureOf(name) !== undefined || hasNumber(indicator)) continue;
      const entity = `${project.id}/indicator:${id}`;
      const meant = measureMeant(indicator);
      if (meant !== undefined && CHANGE.test(name)) continue;
      if (meant !== undefined) {
        const args = { problem: 'activity', name, meant } as const;
        emit({ at: place, args, entity, severity: 'info' });
        continue;
      }
      const [target] = targets;
      const isWords = target !== undefined && /[А-Яа-яё]{2}/.test(target.text);
      if (!isWords || years.length > 0 || targets.some(({ text }) => PRESENCE.test(text))) continue;
      emit({ at: target.place, args: { problem: 'words', name, text: target.text }, entity });
    }
  },
});
