import { triadOf } from '../../model/numbered.js';
import type { PlanEvent, Project, Seminar } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { kindOf } from '../participants/enumerated-kinds.js';

/** Says which municipalities a reference stands for, by id. */
export type MunicipalitiesMeant = (reference: Reference) => ReadonlySet<string>;

/** Municipalities with a mention of each, by id. */
export type Mentions = ReadonlyMap<string, Reference>;

function mentions(references: readonly Reference[], meant: MunicipalitiesMeant): Mentions {
  const found = new Map<string, Reference>();
  for (const reference of references) {
    for (const id of meant(reference)) if (!found.has(id)) found.set(id, reference);
  }
  return found;
}

/** Those who hold a seminar: its triad and its workshops; nothing where its triad is not known. */
export function crewOf(
  project: Project,
  seminar: Seminar,
  meant: MunicipalitiesMeant,
): Mentions | undefined {
  const triad = triadOf(project, seminar);
  if (triad === undefined) return undefined;
  const members = [triad.mentor, triad.adviser, triad.trainee].flatMap((one) => one ?? []);
  return mentions(
    [...members, ...seminar.workshops.map(({ municipality }) => municipality)],
    meant,
  );
}

/** The executors of an event, as far as they are municipalities. */
export interface NamedExecutors {
  /** Named one by one. */
  readonly named: Mentions;
  /** Those and the members of whole groups, roles and seminars. */
  readonly covered: ReadonlySet<string>;
}

/** A name of its own, not that of a group, a role, or all participants. */
function isSingle({ target }: Reference): boolean {
  return ['organization', 'person', 'unknown'].includes(target.kind);
}

/** Which municipalities execute an event. */
export function executorsOf(
  { executors }: PlanEvent,
  project: Project,
  meant: MunicipalitiesMeant,
): NamedExecutors {
  const single = executors.flatMap((executor) => {
    const { target } = executor;
    const isPicked = target.kind === 'group' && target.members !== target.group.members;
    return isPicked ? target.members : isSingle(executor) ? [executor] : [];
  });
  const { organizations } = project.directory;
  const all = mentions(single, meant);
  const named = [...all].filter(([id]) => {
    const organization = organizations.get(id);
    return organization !== undefined && kindOf(organization) === 'municipality';
  });
  const covered = executors.flatMap((executor) => [...meant(executor)]);
  return { named: new Map(named), covered: new Set([...covered, ...all.keys()]) };
}
