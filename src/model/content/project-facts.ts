import { seminarNamed, triadOf } from '../numbered.js';
import type { Progress } from '../progress.js';
import type { Passport, PlanEvent, PlanStage, Project } from '../project.js';
import type { Reference } from '../reference-types.js';
import { valueAt } from '../value-at.js';
import type { ContentItem } from './content.js';
import { factItem } from './facts.js';

/** Which annex of its passport a document is: «Приложение № 2». */
function annexFacts({ annexes }: Passport, id: string | undefined): readonly ContentItem[] {
  const index = annexes.findIndex(({ document }) => document !== undefined && document === id);
  const annex = annexes[index];
  if (annex === undefined) return [];
  const counted = annexes.length > 1 ? String(index + 1) : 'one';
  return factItem(annex.place, { annex: annex.number ?? counted }, annex.title);
}

/**
 * What the documents of a project print of its passport: the title, the words for it, which annex
 * they are, roles and stages.
 *
 * @param id of the document
 */
export function passportFacts(
  { passport, roles }: Project,
  id: string | undefined,
  references: readonly Reference[],
  stages: readonly PlanStage[] = [],
): readonly ContentItem[] {
  if (passport === undefined) return [];
  const { place, title, unit, level } = passport;
  // A role written in words is printed as written.
  const keys = new Set(
    references.flatMap(({ target, text }) =>
      target.kind === 'role' && target.role === text ? text : [],
    ),
  );
  return [
    ...factItem(place, { title, unit, level }, title),
    ...annexFacts(passport, id),
    ...roles
      .filter(({ key }) => keys.has(key))
      .flatMap((role) => factItem(role.place, { role: role.name }, role.name)),
    ...stages.flatMap(({ stage }) =>
      stage === undefined
        ? []
        : factItem(stage.place, { number: stage.number, name: stage.name }, stage.name),
    ),
  ];
}

/** Who holds a seminar, by the names printed. */
function hostsOf(project: Project, link: string): readonly string[] {
  const seminar = seminarNamed(project, link);
  const triad = seminar && triadOf(project, seminar);
  const workshops = seminar?.workshops.map(({ municipality }) => municipality) ?? [];
  const all = [seminar?.host, triad?.mentor, triad?.adviser, triad?.trainee, ...workshops];
  return all.flatMap((one) => (one === undefined ? [] : nameOf(one)));
}

function nameOf({ target, text }: Reference): string {
  if (target.kind !== 'organization') return text;
  return target.organization.short ?? target.organization.name;
}

/**
 * What events derive from their seminars: the term where they have none, and in a plan the hosts
 * where nobody else is named.
 */
export function seminarFacts(
  project: Project,
  events: readonly PlanEvent[],
  printed: { readonly hosts: boolean },
): readonly ContentItem[] {
  return events.flatMap(({ seminar: link, term, executors }) => {
    const named = executors.flatMap(({ target }) =>
      target.kind === 'seminar' ? target.seminar : [],
    );
    const links = link === undefined ? named : [link.id, ...named];
    return links.flatMap((id) => {
      const seminar = seminarNamed(project, id);
      if (seminar === undefined) return [];
      const own = term === undefined ? seminar.term?.written.text : undefined;
      const isDerived = printed.hosts && executors.length === named.length;
      const hosts = isDerived ? hostsOf(project, id) : [];
      return factItem(seminar.place, { term: own, hosts }, seminar.name ?? seminar.number ?? id);
    });
  });
}

/** The marks of a plan's events, as written. */
export function markFacts(progress: readonly Progress[]): readonly ContentItem[] {
  return progress.flatMap(({ marks }) =>
    marks.flatMap((mark) =>
      factItem(
        mark.place,
        { event: mark.event?.name, mark: valueAt(mark.place) },
        mark.event?.name,
      ),
    ),
  );
}
