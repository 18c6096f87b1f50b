import { nearest } from '../../language/russian/nearest.js';
import { createOrganizationIndex } from '../../language/russian/organization-match.js';
import type { Group, Organization, Person, Target } from '../reference-types.js';
import { createGroupIndex } from './group-index.js';
import { createPersonIndex } from './person-index.js';
import { postHolder } from './post-holder.js';
import { meansEverybody, roleNamedBy } from './role-words.js';

/** What a text may name. */
export interface Known {
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly people: ReadonlyMap<string, Person>;
  readonly groups: ReadonlyMap<string, Group>;
}

export type Resolve = (text: string) => Target;

/** What official papers put behind a name without changing whom it means: «(по согласованию)», «(далее – ЦРО)», «(Иванова А.А.)». */
const NOTE =
  /^(.*\S)\s*\((?:по\s+согласованию|при\s+необходимости|далее[^()]*|при\s+участии[^()]*|[А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.|[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+)\)$/su;

/**
 * Makes the function that says who or what a text names: by id, then role, then organization in any
 * case, group, person, post with its organization. A near miss is never taken for a hit; it comes back as `nearest`.
 */
export function createResolver({ organizations, people, groups }: Known): Resolve {
  const index = createOrganizationIndex([...organizations.values()]);
  const persons = createPersonIndex([...people.values()]);
  const groupIndex = createGroupIndex([...groups.values()]);
  const groupNames = [...groups.values()].map(({ name }) => name);
  const ids = () => [...organizations.keys(), ...people.keys(), ...groups.keys()];
  const known = new Map<string, Target>();

  const byId = (text: string): Target | undefined => {
    const organization = organizations.get(text);
    if (organization !== undefined) return { kind: 'organization', organization };
    const person = people.get(text);
    if (person !== undefined) return { kind: 'person', person };
    const group = groups.get(text);
    return group && { kind: 'group', group, members: group.members };
  };

  const organizationNamed = (text: string): Organization | undefined => {
    const match = index.resolve(text);
    return 'id' in match ? organizations.get(match.id) : undefined;
  };

  const byWords = (text: string): Target => {
    const role = roleNamedBy(text);
    if (role !== undefined) return { kind: 'role', role };
    if (meansEverybody(text)) return { kind: 'participants' };
    const group = groupIndex.exact(text) ?? groupIndex.inflected(text);
    if (group !== undefined) return { kind: 'group', group, members: group.members };
    const match = index.resolve(text);
    if (match.kind === 'ambiguous') return { kind: 'ambiguous', candidates: match.ids };
    if (match.kind !== 'unknown') {
      const organization = organizations.get(match.id);
      if (organization !== undefined) return { kind: 'organization', organization };
    }
    const person = persons.find(text);
    if (person !== undefined) return { kind: 'person', person };
    const holder = postHolder(text, people, organizationNamed);
    if (holder !== undefined) return holder;
    const near = match.kind === 'unknown' ? match.nearest?.text : undefined;
    const suggestion =
      near ?? persons.nearest(text) ?? nearest(text, groupNames) ?? nearest(text, ids());
    return suggestion === undefined
      ? { kind: 'unknown' }
      : { kind: 'unknown', nearest: suggestion };
  };

  /** The name without a note, where the whole is no name. */
  const withoutNote = (text: string, target: Target): Target => {
    const bare = target.kind === 'unknown' ? NOTE.exec(text.trim())?.[1] : undefined;
    const meant = bare === undefined ? target : (byId(bare) ?? byWords(bare));
    return meant.kind === 'unknown' ? target : meant;
  };

  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const target = withoutNote(text, byId(text) ?? byWords(text));
    known.set(text, target);
    return target;
  };
}
