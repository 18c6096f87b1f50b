import type { Project } from '../../model/project.js';
import type { Group, Reference } from '../../model/reference-types.js';

/** A list of names in which nobody should stand twice. */
export interface NamedList {
  readonly kind: 'participants' | 'group' | 'role' | 'executors';
  /** The group's or role's name, the event's number or name; empty for the participants. */
  readonly name: string;
  readonly entries: readonly Reference[];
  /** `project/kind:id`; absent for lists of the directory. */
  readonly entity?: string;
}

/** A group named as a whole is one entry; picked members are a list of their own. */
function pickedFrom(entry: Reference): readonly Reference[] {
  const { target } = entry;
  return target.kind === 'group' && target.members !== target.group.members ? target.members : [];
}

/** A list and those inside it. */
function withPicked(list: NamedList): readonly NamedList[] {
  const whole = list.entries.filter((entry) => pickedFrom(entry).length === 0);
  const picked = list.entries.flatMap((entry) => {
    const entries = pickedFrom(entry);
    return entries.length === 0 ? [] : [{ ...list, entries }];
  });
  return [{ ...list, entries: whole }, ...picked];
}

/** The members of a group as a list of names. */
export function groupList({ name, members }: Group, entity?: string): NamedList {
  return { kind: 'group', name, entries: members, ...(entity !== undefined && { entity }) };
}

/** The lists of names in a project: participants and their groups, roles, executors. */
export function namedListsOf(project: Project): readonly NamedList[] {
  const entity = (kind: string, id: string) => `${project.id}/${kind}:${id}`;
  const participants: NamedList = {
    kind: 'participants',
    name: '',
    entries: project.participants.flatMap(({ reference }) => reference ?? []),
    entity: entity('project', project.id),
  };
  const groups = project.participants.flatMap(({ group }) =>
    group === undefined ? [] : [groupList(group, entity('group', group.id))],
  );
  const roles = project.roles.map(
    ({ name, key, holders }): NamedList => ({
      kind: 'role',
      name,
      entries: holders,
      entity: entity('role', key),
    }),
  );
  const executors = project.plans.flatMap(({ events }) =>
    events.map(
      ({ id, number, name, executors: entries }): NamedList => ({
        kind: 'executors',
        name: number ?? name,
        entries,
        entity: entity('event', id),
      }),
    ),
  );
  return [participants, ...groups, ...roles, ...executors].flatMap(withPicked);
}
