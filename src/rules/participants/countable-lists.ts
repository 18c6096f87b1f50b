import type { Project } from '../../model/project.js';
import type { Group, Organization, Reference } from '../../model/reference-types.js';
import { keyOf, type Place, within } from '../../source/source-file.js';
import { identityOf } from './identity.js';

/** A declared list whose entries can be counted. */
export interface CountableList {
  /** Where the entries stand. */
  readonly place: Place;
  /** The group's name; empty for the participants as a whole. */
  readonly name: string;
  /** How many entries are written, and how many of them are different. */
  readonly entries: number;
  readonly distinct: number;
  /** True where every entry is a person, so that any people may be counted by it. */
  readonly ofPeople: boolean;
}

/** Makes a list of entries; nothing where it has none or where free text may stand for several. */
export function countableList(
  name: string,
  place: Place,
  entries: readonly Reference[],
): CountableList | undefined {
  const single = ['organization', 'person', 'unknown', 'ambiguous'];
  if (entries.length === 0 || !entries.every(({ target }) => single.includes(target.kind))) {
    return undefined;
  }
  return {
    place,
    name,
    entries: entries.length,
    distinct: new Set(entries.map(identityOf)).size,
    ofPeople: entries.every(({ target }) => target.kind === 'person'),
  };
}

/** The members of a group as a list that counts can be held against. */
export function listOfGroup({ name, place, members }: Group): CountableList | undefined {
  return countableList(name, keyOf(within(place, 'members')), members);
}

/** The groups among a project's participants, declared there or in the directory. */
export function participantGroups({ participants }: Project): readonly Group[] {
  return participants.flatMap(({ reference, group }) => {
    if (group !== undefined) return [group];
    const target = reference?.target;
    return target?.kind === 'group' ? [{ ...target.group, members: target.members }] : [];
  });
}

/** Every organization among a project's participants, with its entry, once each. */
export function organizationsListed(project: Project): readonly Organization[] {
  const found = new Map<string, Organization>();
  const entries = [
    ...project.participants.flatMap(({ reference }) => reference ?? []),
    ...participantGroups(project).flatMap(({ members }) => members),
  ];
  for (const { target } of entries) {
    if (target.kind === 'organization') found.set(target.organization.id, target.organization);
    if (target.kind !== 'unknown' || target.nearest === undefined) continue;
    const near = project.directory.resolve(target.nearest);
    if (near.kind === 'organization') found.set(near.organization.id, near.organization);
  }
  return [...found.values()];
}
