import type { PlanEvent, Project } from '../../model/project.js';
import type { Schedule } from '../../model/schedule.js';
import { schedulesOf } from '../../model/schedules.js';
import { textPlace } from '../../model/value-at.js';
import { type Place, within } from '../../source/source-file.js';
import type { Interval } from '../../timing/timing.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { datedEvent, projectFrame } from './compare/dated.js';
import { extentOfDays, lastsThroughout } from './compare/days.js';
import { fitInto } from './compare/fit.js';
import { datesInText } from './compare/text-dates.js';
import { type InTextArgs, inTextPage } from './in-text.page.js';

type Report = RuleReport<InTextArgs>;

/** The time an event has: its own days, else that of the whole. */
function frameOf(
  schedule: Schedule,
  event: PlanEvent,
): { days: Interval; place: Place; text: string } | undefined {
  const found = datedEvent(schedule, event);
  const own = found && !lastsThroughout(found.term.resolved) ? extentOfDays(found.days) : undefined;
  if (found && own) {
    const isDeadline = found.term.resolved.kind === 'deadline';
    const days = isDeadline && own.to !== undefined ? { to: own.to } : own;
    return { days, place: found.term.place, text: found.term.written.text };
  }
  const whole = projectFrame(schedule);
  const text = schedule.term?.written.text ?? '';
  return whole && { days: whole.span, place: whole.place, text };
}

/** Dates in the words of an event that are not in its time. */
function strayDates(schedule: Schedule, event: PlanEvent): readonly Report[] {
  const texts = [{ place: within(event.place, 'name'), text: event.name }, ...event.results];
  const found = texts.flatMap(({ place, text }) =>
    datesInText(text).map((date) => ({ ...date, at: { ...place, part: date.part } })),
  );
  const frame = found.length === 0 ? undefined : frameOf(schedule, event);
  if (frame === undefined) return [];
  return found.flatMap(({ text, days, precision, at }): readonly Report[] => {
    const { kind, slight } = fitInto([days], frame.days, precision);
    if (kind !== 'outside') return [];
    return [
      {
        at,
        args: { text, term: frame.text },
        related: [{ at: frame.place, label: 'term' }],
        entity: `${schedule.id}/event:${event.id}`,
        severity: slight ? 'info' : 'warning',
      },
    ];
  });
}

/** Dates in the tasks and results of a passport that the project does not hold. */
function strayInPassport(project: Project): readonly Report[] {
  const frame = projectFrame(project);
  const { passport, term, id } = project;
  if (passport === undefined || frame === undefined || term === undefined) return [];
  const items = [
    ...passport.tasks.map((item) => ({ ...item, kind: 'task' })),
    ...passport.results.map((item) => ({ ...item, kind: 'result' })),
  ];
  return items.flatMap(({ text, place, kind, id: item }) =>
    datesInText(text)
      .filter(({ days, precision }) => fitInto([days], frame.span, precision).kind === 'outside')
      .map((date) => ({
        at: { ...textPlace(place, 'text'), part: date.part },
        args: { text: date.text, term: term.written.text },
        related: [{ at: frame.place, label: 'term' }],
        entity: `${id}/${kind}:${item}`,
      })),
  );
}

/** Speaks of a date in the words of an event, a task or a result that the time for it does not hold. */
export const inText = defineRule<InTextArgs, 'workspace'>({
  id: 'dates/in-text',
  severity: 'warning',
  scope: 'workspace',
  page: inTextPage,
  check: (workspace, emit) => {
    for (const schedule of schedulesOf(workspace)) {
      for (const event of schedule.plans.flatMap(({ events }) => events)) {
        for (const report of strayDates(schedule, event)) emit(report);
      }
    }
    for (const report of workspace.projects.flatMap(strayInPassport)) emit(report);
  },
});
