import type { Indicator } from '../../model/project.js';
import { isWritten } from '../../model/value-at.js';
import { measureOf, parseTarget } from '../../targets/index.js';
import { defineRule } from '../define-rule.js';
import { type NoTargetArgs, noTargetPage } from './no-target.page.js';

/** A target that says something: a word or a number, not only «___ %» or a dash. */
function isFilled(text: string): boolean {
  return (
    /\d/.test(text) ||
    /[A-Za-zÀ-ɏЀ-ӿ]/u.test(text.replace(/(?<![A-Za-zÀ-ɏЀ-ӿ])(?:руб|тыс|ед|чел|шт)\.?/giu, ''))
  );
}

/** «снижение доли … с 18 % до 7 %»: from what to what is a target, too. */
const FROM_TO = /(?<![А-Яа-яЁё])с\s+\d[\d.,]*\s*[%А-Яа-яЁё]*\s+до\s+\d/i;

/** True where the indicator's own words state what to reach: «Не менее 80 % школ …». */
function statesTarget({ name, measure }: Indicator): boolean {
  if (measure !== undefined) return false;
  if (FROM_TO.test(name)) return true;
  return (
    measureOf(name) === undefined && parseTarget(name).targets.some(({ value }) => value !== null)
  );
}

/** True for what must only be there: presence of it is the target. */
function mustOnlyExist({ name, measure }: Indicator): boolean {
  const kind = measure ?? measureOf(name)?.kind;
  return kind === 'presence' || kind === 'document';
}

/** Speaks of an indicator that does not say what is to be reached. */
export const noTarget = defineRule<NoTargetArgs, 'project'>({
  id: 'indicators/no-target',
  severity: 'error',
  scope: 'project',
  page: noTargetPage,
  check: (project, emit) => {
    for (const indicator of project.passport?.indicators ?? []) {
      const { id, name, place, targets, years } = indicator;
      const entity = `${project.id}/indicator:${id}`;
      const blank = targets.find(({ text }) => !isFilled(text));
      if (blank !== undefined) {
        emit({ at: blank.place, args: { name, written: blank.text }, entity });
        continue;
      }
      // A target that could not be read is told elsewhere.
      const hasTarget =
        targets.length > 0 ||
        years.length > 0 ||
        isWritten(place, 'target') ||
        isWritten(place, 'years');
      if (hasTarget || mustOnlyExist(indicator) || statesTarget(indicator)) continue;
      emit({ at: place, args: { name, written: null }, entity });
    }
  },
});
