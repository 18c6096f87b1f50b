import type { Indicator, PlanEvent, Project } from '../../model/project.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import {
  type IndicatorWithoutEventArgs,
  indicatorWithoutEventPage,
} from './indicator-without-event.page.js';
import { unheardIndicators } from './indicator-words.js';
import { leadToLost, mistypedLinks } from './mistyped-links.js';
import { tasksServed } from './served-tasks.js';

/** Above this part of all, words say nothing of single indicators. */
const HARDLY_ANY = 3 / 4;

/** Indicators that an event serves, by itself or through a result; or a form of approbation; nothing where no links are given. */
function linkedIndicators(
  indicators: readonly Indicator[],
  events: readonly PlanEvent[],
  { triads }: Project,
): ReadonlySet<string> | undefined {
  const direct = events.flatMap((event) => event.indicators.map(({ id }) => id));
  if (direct.length === 0) return undefined;
  const results = new Set(events.flatMap(({ achieves }) => achieves.map(({ id }) => id)));
  const reaching = indicators.filter((one) => one.results.some(({ id }) => results.has(id)));
  const tried = triads
    .flatMap(({ approbation }) => approbation?.forms ?? [])
    .flatMap((form) => (form.events.length === 0 ? [] : form.indicators.map(({ id }) => id)));
  return new Set([...direct, ...tried, ...reaching.map(({ id }) => id)]);
}

type Report = RuleReport<IndicatorWithoutEventArgs>;

/** Makes the words for one indicator; the tasks it measures are named where none of them has an event. */
function createTelling(whole: Project) {
  const { id: project, passport, plans } = whole;
  const tasks = new Map((passport?.tasks ?? []).map((task) => [task.id, task] as const));
  const events = plans.flatMap((plan) => plan.events);
  const served = new Set(passport === undefined ? [] : tasksServed(passport, events));
  return ({ place, id, name, tasks: links }: Indicator, found: 'no-link' | 'no-words'): Report => {
    const measured = links.flatMap((link) => tasks.get(link.id) ?? []);
    const idle = measured.some((task) => served.has(task.id)) ? [] : measured;
    return {
      at: place,
      args: { found, text: name },
      related: idle.map((task) => ({ at: task.place, label: 'task' })),
      entity: `${project}/indicator:${id}`,
      follows: mistypedLinks(whole, 'indicator', id),
      severity: found === 'no-link' ? 'warning' : 'info',
    };
  };
}

/** Speaks of indicators for which the plan holds no event. */
export const indicatorWithoutEvent = defineRule<IndicatorWithoutEventArgs, 'project'>({
  id: 'trace/indicator-without-event',
  severity: 'warning',
  scope: 'project',
  page: indicatorWithoutEventPage,
  check: (project, emit) => {
    const { passport, plans, hidden } = project;
    const events = plans.flatMap((plan) => plan.events);
    if (passport === undefined || events.length === 0) return;
    if (leadToLost(project, 'indicator')) return;
    const { indicators, place } = passport;
    const linked = linkedIndicators(indicators, events, project);
    const isServed = ({ id, named }: Indicator) =>
      named && (linked?.has(id) === true || hidden?.has(id) === true);
    const unserved = indicators.filter((one) => !isServed(one));
    if (unserved.length === 0) return;
    const tell = createTelling(project);
    const isDecided = ({ named }: Indicator) => linked !== undefined && named;
    for (const one of unserved.filter(isDecided)) emit(tell(one, 'no-link'));
    if (unserved.every(isDecided)) return;
    const told = unheardIndicators(indicators, events).filter(
      (one) => !isServed(one) && !isDecided(one),
    );
    if (told.length > indicators.length * HARDLY_ANY && told.length > 1) {
      emit({
        at: keyOf(within(place, 'indicators')),
        args: { found: 'hardly-any', count: told.length, all: indicators.length },
        severity: 'info',
        entity: `${project.id}/project:${project.id}`,
      });
      return;
    }
    for (const one of told) emit(tell(one, 'no-words'));
  },
});
