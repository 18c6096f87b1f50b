import { seminarNamed, triadOf } from './numbered.js';
import type { Project } from './project.js';
import type { Directory, Person, Reference } from './reference-types.js';

const NOBODY: ReadonlySet<string> = new Set();

type ByPerson = ReadonlyMap<string, ReadonlySet<string>>;

// One directory serves every project and every rule.
const ofPeople = new WeakMap<Directory, ByPerson>();

/** Organizations that people stand for: those they head, those they hold a post in. */
function organizationsOfPeople(directory: Directory): ByPerson {
  const found = ofPeople.get(directory) ?? findOrganizations(directory);
  ofPeople.set(directory, found);
  return found;
}

function findOrganizations({ organizations, people, resolve }: Directory): ByPerson {
  const known = new Map<string, Set<string>>();
  const add = (person: Person, organization: string) => {
    const there = known.get(person.id);
    if (there === undefined) known.set(person.id, new Set([organization]));
    else there.add(organization);
  };
  for (const { id, head } of organizations.values()) {
    const target = head === undefined ? undefined : resolve(head);
    if (target?.kind === 'person') add(target.person, id);
  }
  for (const person of people.values()) {
    for (const { organization } of person.posts) {
      const target = organization === undefined ? undefined : resolve(organization);
      if (target?.kind === 'organization') add(person, target.organization.id);
    }
  }
  return known;
}

/** The triad, the host and the workshops of a seminar. */
function seminarReferences(project: Project, written: string): readonly Reference[] {
  const seminar = seminarNamed(project, written);
  if (seminar === undefined) return [];
  const triad = triadOf(project, seminar);
  return [
    ...[triad?.mentor, triad?.adviser, triad?.trainee, seminar.host].flatMap((one) => one ?? []),
    ...seminar.workshops.map(({ municipality }) => municipality),
  ];
}

/** What the participants' entries name, groups taken apart. */
export function participantReferences({ participants }: Project): readonly Reference[] {
  return participants.flatMap(({ reference, group }) => [
    ...(reference ? [reference] : []),
    ...(group?.members ?? []),
  ]);
}

const makers = new WeakMap<Project, (reference: Reference) => ReadonlySet<string>>();

/**
 * Gives the function that says which organizations a reference stands for, by id: itself, the
 * members of a group, those a person works for or heads, the holders of a role, everybody. A name
 * that is a slip away from a known one counts as that one. Rules share what it has found.
 */
export function organizationsMeantIn(
  project: Project,
): (reference: Reference) => ReadonlySet<string> {
  const meant = makers.get(project) ?? createOrganizationsMeant(project);
  makers.set(project, meant);
  return meant;
}

function createOrganizationsMeant(project: Project): (reference: Reference) => ReadonlySet<string> {
  const { directory } = project;
  const known = new Map<Reference, ReadonlySet<string>>();
  // Many references name the same group, or everybody.
  const ofLists = new Map<object, ReadonlySet<string>>();

  const union = (references: readonly Reference[]): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (const one of references) for (const id of meant(one)) ids.add(id);
    return ids;
  };

  const unionOnce = (list: object, referencesOf: () => readonly Reference[]) => {
    const before = ofLists.get(list);
    if (before !== undefined) return before;
    // What a list has of itself adds nobody.
    ofLists.set(list, NOBODY);
    const found = union(referencesOf());
    ofLists.set(list, found);
    return found;
  };

  const find = ({ target }: Reference): ReadonlySet<string> => {
    if (target.kind === 'organization') return new Set([target.organization.id]);
    if (target.kind === 'person') {
      return organizationsOfPeople(directory).get(target.person.id) ?? NOBODY;
    }
    if (target.kind === 'group') return unionOnce(target.members, () => target.members);
    if (target.kind === 'participants') {
      return unionOnce(project.participants, () => participantReferences(project));
    }
    if (target.kind === 'seminar') return union(seminarReferences(project, target.seminar));
    if (target.kind === 'role') {
      return union(project.roles.find(({ key }) => key === target.role)?.holders ?? []);
    }
    if (target.kind !== 'unknown' || target.nearest === undefined) return NOBODY;
    const near = directory.resolve(target.nearest);
    return near.kind === 'organization' ? new Set([near.organization.id]) : NOBODY;
  };

  const meant = (reference: Reference): ReadonlySet<string> => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    // A role held by itself stands for nobody.
    known.set(reference, NOBODY);
    const found = find(reference);
    known.set(reference, found);
    return found;
  };
  return meant;
}
