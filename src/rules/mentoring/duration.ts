import type { MentoringProgramme } from '../../model/mentoring.js';
import type { Limits } from '../../model/regulation.js';
import type { Place } from '../../source/source-file.js';
import { datedTerm, extentOfDays } from '../dates/compare/days.js';
import { closedStages } from '../dates/compare/stage-order.js';
import { addLength, judgeLength, monthsOf, type Stretch } from '../dates/compare/term-length.js';
import { defineRule } from '../define-rule.js';
import type { Emit } from '../rule.js';
import { type DurationArgs, durationPage } from './duration.page.js';

interface Measured {
  readonly of: 'period' | 'stages';
  readonly stretch: Stretch;
  readonly place: Place;
  /** Where it begins, if that is another place. */
  readonly start?: Place;
}

function periodOf({ period }: MentoringProgramme): Measured | undefined {
  const extent = extentOfDays(datedTerm(period)?.days ?? []);
  if (period === undefined || extent?.from === undefined || extent.to === undefined) {
    return undefined;
  }
  const { precision } = period.resolved;
  const { from, to } = extent;
  const stretch = { from, to, fromPrecision: precision, toPrecision: precision };
  return { of: 'period', stretch, place: period.place };
}

/** From the first stage's beginning to the last one's end. */
function stagesOf({ schedule }: MentoringProgramme): Measured | undefined {
  const stages = closedStages(schedule);
  let [first, last] = [stages[0], stages[0]];
  for (const stage of stages) {
    if (first && stage.start.day < first.start.day) first = stage;
    if (last && stage.end.day > last.end.day) last = stage;
  }
  if (first === undefined || last === undefined) return undefined;
  const stretch = {
    from: first.start.day,
    to: last.end.day,
    fromPrecision: first.start.precision,
    toPrecision: last.end.precision,
  };
  return { of: 'stages', stretch, place: last.end.place, start: first.start.place };
}

/** The term as planned: that of the programme and, where it alone breaks the limits, that of the stages. */
function checkPlanned(
  programme: MentoringProgramme,
  { duration }: Limits,
  emit: Emit<DurationArgs>,
): void {
  if (duration === undefined) return;
  const isExtended = programme.extension?.end !== undefined;
  const measured = [periodOf(programme), isExtended ? undefined : stagesOf(programme)];
  for (const one of measured) {
    if (one === undefined) continue;
    const { of, stretch, place, start } = one;
    const how = judgeLength(stretch, { from: duration.from?.iso, to: duration.to?.iso });
    // Stages that are too short leave a part of the term bare, which is said as such.
    if (how === undefined || (of === 'stages' && how === 'short')) continue;
    const limit = how === 'short' ? duration.from : duration.to;
    if (limit === undefined) continue;
    emit({
      at: place,
      args: { of, how, months: monthsOf(stretch), limit: limit.text },
      related: [
        ...(start ? [{ at: start, label: 'start' }] : []),
        { at: limit.place, label: 'limit' },
      ],
      entity: `${programme.id}/programme:${programme.id}`,
      severity: how === 'perhaps-long' ? 'warning' : 'error',
    });
    return;
  }
}

/** An extension: after the planned end, and no longer than the regulation lets it be. */
function checkExtension(
  { id, period, extension }: MentoringProgramme,
  { extension: limit }: Limits,
  emit: Emit<DurationArgs>,
): void {
  const end = extension?.end;
  const planned = extentOfDays(datedTerm(period)?.days ?? [])?.to;
  const until = extentOfDays(datedTerm(end)?.days ?? [])?.to;
  if (end === undefined || period === undefined || planned === undefined || until === undefined) {
    return;
  }
  const entity = `${id}/programme:${id}`;
  const related = [{ at: period.place, label: 'period' }];
  if (until <= planned) {
    emit({ at: end.place, args: { of: 'extension', how: 'short', limit: '' }, related, entity });
    return;
  }
  if (limit === undefined || until <= addLength(planned, limit.iso)) return;
  emit({
    at: end.place,
    args: { of: 'extension', how: 'long', limit: limit.text },
    related: [...related, { at: limit.place, label: 'limit' }],
    entity,
  });
}

/** Speaks of a programme that is longer or shorter than its regulation allows. */
export const duration = defineRule<DurationArgs, 'workspace'>({
  id: 'mentoring/duration',
  severity: 'error',
  scope: 'workspace',
  page: durationPage,
  check: ({ programmes }, emit) => {
    for (const programme of programmes) {
      const limits = programme.regulation?.target?.limits;
      if (limits === undefined) continue;
      checkPlanned(programme, limits, emit);
      checkExtension(programme, limits, emit);
    }
  },
});
