import type { Item, PlanEvent, Project, Term } from '../../model/project.js';
import { datedTerm } from '../dates/compare/days.js';
import { defineRule } from '../define-rule.js';
import { yearlyEvents } from './yearly-events.js';
import { type YearlyTaskArgs, yearlyTaskPage } from './yearly-task.page.js';

const YEARLY = /(?<![А-Яа-яЁё])ежегодн[а-яё]*/iu;

/** The years in which a term has a day; `undefined` where it names none or leaves an end open. */
function yearsOf(term: Term | undefined): readonly number[] | undefined {
  const dated = datedTerm(term);
  if (dated === undefined) return undefined;
  const years: number[] = [];
  for (const { from, to } of dated.days) {
    if (from === undefined || to === undefined) return undefined;
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
      years.push(year);
    }
  }
  return years;
}

/** The years of which a project has at least half. */
function projectYears({ span }: Project): readonly number[] {
  if (span?.from === undefined || span.to === undefined) return [];
  const { from, to } = span;
  const first = Number(from.slice(0, 4)) + (from.slice(5) > '07-01' ? 1 : 0);
  const last = Number(to.slice(0, 4)) - (to.slice(5) < '06-30' ? 1 : 0);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The years in which the events of a task are held; `undefined` where the terms do not tell. */
function yearsHeld(events: readonly PlanEvent[]): readonly number[] | undefined {
  const held = events.map(({ term }) => yearsOf(term));
  if (held.length === 0 || held.includes(undefined)) return undefined;
  return [...new Set(held.flatMap((one) => one ?? []))].toSorted((a, b) => a - b);
}

/** Speaks of tasks to be done every year whose events leave a year of the project out. */
export const yearlyTask = defineRule<YearlyTaskArgs, 'project'>({
  id: 'trace/yearly-task',
  severity: 'warning',
  scope: 'project',
  page: yearlyTaskPage,
  check: (project, emit) => {
    const years = projectYears(project);
    if (years.length < 2) return;
    const tasks: readonly Item[] = project.passport?.tasks ?? [];
    for (const task of tasks.filter(({ text }) => YEARLY.test(text))) {
      const events = yearlyEvents(
        task,
        project.plans.flatMap((plan) => plan.events),
      );
      const [first] = events;
      const held = yearsHeld(events);
      if (first === undefined || held === undefined) continue;
      const missing = years.filter((year) => !held.includes(year));
      if (missing.length === 0) continue;
      emit({
        at: task.place,
        args: { text: task.text, years: missing, held, event: first.name, more: events.length - 1 },
        related: events.flatMap(({ term }) => (term ? [{ at: term.place, label: 'event' }] : [])),
        entity: `${project.id}/task:${task.id}`,
      });
    }
  },
});
