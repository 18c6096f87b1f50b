import type { Term } from '../../model/project.js';
import { schedulesOf } from '../../model/schedules.js';
import type { Workspace } from '../../model/workspace.js';
import { type DayOff, dayOff, knowsMovedDays } from '../../timing/days-off/day-off.js';
import { defineRule } from '../define-rule.js';
import type { Args } from '../rule.js';
import { type Dated, datedOf, type Timed } from './compare/dated.js';
import { everyTerm } from './compare/every-term.js';
import { type NonWorkingDayArgs, nonWorkingDayPage } from './non-working-day.page.js';
import { type OwnCalendar, ownCalendar } from './own-calendar.js';

/** What is held on days off by its nature: feasts, contests, camps, and what children do. */
const FESTIVE =
  /праздн|побед|ветеран|парад|митинг|(?:^|[^а-яё])д(?:ень|ню|ня)(?![а-яё])|концерт|[её]лк|рождеств|новогод|новый год|каникул|лагер|турнир|соревнован|спартакиад|марафон|забег|поход|экскурс|фестивал|олимпиад|конкурс|акци[яиюй]|субботник|ярмарк|выставк|игр[аыеу](?![а-яё])/i;

/** The days on which something is held, where its term names nothing but days. */
function singleDays({ term: { resolved: timing }, days }: Dated): readonly string[] {
  if (timing.precision !== 'day' || timing.kind !== 'period' || timing.repeat) return [];
  // A wrong weekday beside the date is told by itself: the day is not known.
  if (timing.problems.some(({ code }) => code === 'weekday')) return [];
  if (!days.every(({ from, to }) => from !== undefined && from === to)) return [];
  return days.flatMap(({ from }) => from ?? []);
}

interface HeldOn {
  readonly held: Timed;
  readonly days: readonly string[];
}

/** Events and seminars with the days they are set for, each term once. */
function heldOnDays(workspace: Workspace): readonly HeldOn[] {
  const seen = new Set<Term>();
  return schedulesOf(workspace)
    .flatMap(datedOf)
    .flatMap((held) => {
      const days = seen.has(held.term) ? [] : singleDays(held);
      seen.add(held.term);
      return days.length === 0 || FESTIVE.test(held.name) ? [] : [{ held, days }];
    });
}

/** The first of its days that is off, as far as the settings mind it. */
function firstDayOff({ days }: HeldOn, { own, saturday }: OwnCalendar) {
  for (const day of days) {
    const why = dayOff(day, own);
    if (why !== undefined && (why !== 'saturday' || saturday)) return { day, why };
  }
  return undefined;
}

function subjectOf({ owner, name }: Timed): Pick<NonWorkingDayArgs, 'owner' | 'name'> {
  return { owner, name };
}

const SEVERITY: Readonly<Partial<Record<DayOff, 'warning'>>> = { holiday: 'warning' };

/** Stamps dated with a public holiday: nobody signs then. A Sunday is left alone, people do work late. */
function stampsOnHolidays(workspace: Workspace, { own }: OwnCalendar) {
  return everyTerm(workspace).flatMap(({ owner, name, entity, term }) => {
    const [day] = term.resolved.intervals;
    const isDay = term.resolved.precision === 'day' && day?.from === day?.to;
    if (owner !== 'approval' || !isDay || day?.from === undefined) return [];
    const why = dayOff(day.from, own);
    if (why !== 'holiday') return [];
    return [{ at: term.place, args: { owner, name, day: day.from, why } as const, entity }];
  });
}

/** Speaks of events that are set for a day on which nobody works. */
export const nonWorkingDay = defineRule<NonWorkingDayArgs, 'workspace'>({
  id: 'dates/non-working-day',
  severity: 'info',
  scope: 'workspace',
  page: nonWorkingDayPage,
  check: (workspace, emit, options: Args) => {
    const calendar = ownCalendar(options);
    for (const report of stampsOnHolidays(workspace, calendar)) emit(report);
    const unknown = new Map<string, { readonly held: Timed; readonly day: string }>();
    for (const one of heldOnDays(workspace)) {
      const { held, days } = one;
      const { entity, term } = held;
      const off = firstDayOff(one, calendar);
      if (off !== undefined) {
        const severity = SEVERITY[off.why];
        const args = { ...subjectOf(held), ...off };
        emit({ at: term.place, args, entity, ...(severity && { severity }) });
        continue;
      }
      for (const day of days) {
        const year = day.slice(0, 4);
        const isKnown = knowsMovedDays(Number(year)) || calendar.years.has(year);
        if (!isKnown && !unknown.has(year)) unknown.set(year, { held, day });
      }
    }
    for (const { held, day } of unknown.values()) {
      const args = { ...subjectOf(held), day, why: 'unknown' as const };
      emit({ at: held.term.place, args, entity: held.entity });
    }
  },
});
