import type { ListedPerson } from '../document-parts.js';
import type { MentoringSide } from '../mentoring.js';
import type { ProjectRole } from '../project.js';
import type { Reference } from '../reference-types.js';
import { type Cursor, items } from './cursor.js';
import { linkListedPeople } from './listed-person.js';
import { present } from './mentioned.js';
import { MENTORING_ROLES } from './mentoring-role-words.js';
import { referenceOf, type Scope } from './reference.js';
import { textFields } from './text-fields.js';

/** The experienced or the developing side: one, or several where the operator decided so. */
export function linkSides(
  programme: Cursor,
  name: 'experienced' | 'developing',
  scope: Scope,
): readonly MentoringSide[] {
  return items(programme, name).map((cursor) => {
    const organization = referenceOf(cursor, 'organization', scope);
    return {
      place: cursor.place,
      ...(organization && { organization }),
      ...textFields(cursor, 'label'),
      members: linkListedPeople(cursor, 'members', scope),
    };
  });
}

/** A person as the holder of a role; one written in place is a free text. */
function holder(person: ListedPerson | undefined): readonly Reference[] {
  if (person?.reference !== undefined) return [person.reference];
  if (person?.name === undefined) return present(person?.organization);
  return [{ place: person.place, text: person.name, target: { kind: 'text' } }];
}

function leaders(sides: readonly MentoringSide[]): readonly Reference[] {
  return sides.flatMap(({ members }) => members.filter(({ isLeader }) => isLeader).flatMap(holder));
}

function organizations(sides: readonly MentoringSide[]): readonly Reference[] {
  return sides.flatMap(({ organization }) => present(organization));
}

/** Whom a programme names for its roles. */
export interface RoleHolders {
  readonly experienced: readonly MentoringSide[];
  readonly developing: readonly MentoringSide[];
  readonly operator?: ListedPerson | undefined;
  readonly curator?: ListedPerson | undefined;
  readonly coordinator?: ListedPerson | undefined;
}

/** The roles of a programme that somebody holds. A coordinator, where none is named, is the operator's employee. */
export function mentoringRoles(programme: Cursor, named: RoleHolders): readonly ProjectRole[] {
  const { experienced, developing, operator, curator, coordinator } = named;
  const held: Readonly<Record<string, readonly Reference[]>> = {
    experienced: organizations(experienced),
    developing: organizations(developing),
    group: organizations([...experienced, ...developing]),
    coordinator: holder(coordinator ?? operator),
    operator: holder(operator),
    curator: holder(curator),
    leaders: leaders([...experienced, ...developing]),
    'experienced-leader': leaders(experienced),
    'developing-leader': leaders(developing),
  };
  return MENTORING_ROLES.flatMap(({ key, names: [name] }) => {
    const holders = held[key] ?? [];
    return holders.length === 0
      ? []
      : [{ place: holders[0]?.place ?? programme.place, key, name, holders, functions: [] }];
  });
}
