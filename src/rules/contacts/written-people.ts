import type { ListedPerson } from '../../model/document-parts.js';
import type { MentoringProgramme } from '../../model/mentoring.js';
import { textPlace } from '../../model/value-at.js';
import type { Workspace } from '../../model/workspace.js';
import type { Place } from '../../source/source-file.js';

/** A person as one place of the workspace states them: an entry of the directory, or a row of a document. */
export interface WrittenPerson<P = Place> {
  readonly place: P;
  readonly name: string;
  /** `project/kind:id` of what the place belongs to. */
  readonly entity?: string;
  /** True for an entry of the directory. */
  readonly isListed: boolean;
  /** Every post that this place gives; empty where it gives none. */
  readonly posts: readonly string[];
  /** Phones and addresses without what is between their figures and letters. */
  readonly contacts: readonly string[];
}

function bare(contact: string): string {
  return contact.toLowerCase().replace(/[\s()+-]/g, '');
}

/** Those named in place; whoever is only referred to stands in the directory. */
function inPlace(person: ListedPerson | undefined): readonly WrittenPerson[] {
  if (person?.name === undefined || person.person !== undefined) return [];
  const { place, name, post, phones, emails } = person;
  return [
    {
      place: textPlace(place, 'name'),
      name,
      isListed: false,
      posts: post === undefined ? [] : [post],
      contacts: [...phones, ...emails].map(({ text }) => bare(text)),
    },
  ];
}

function membersOf(programme: MentoringProgramme): readonly (ListedPerson | undefined)[] {
  const { experienced, developing, operator, curator, coordinator } = programme;
  const sides = [...experienced, ...developing].flatMap(({ members }) => members);
  return [...sides, operator, curator, coordinator];
}

/** Everybody the directory and the documents of a workspace name in full, the directory first. */
export function writtenPeople(workspace: Workspace): readonly WrittenPerson[] {
  const { directory, projects, programmes, registries, reports } = workspace;
  const known = [...directory.people.values()].map(
    ({ place, name, posts, phones, emails }): WrittenPerson => ({
      place: textPlace(place, 'name'),
      name,
      isListed: true,
      posts: posts.map(({ post }) => post),
      contacts: [...phones, ...emails].map(bare),
    }),
  );
  const listed = [
    ...projects.flatMap(({ interactionPlans }) =>
      interactionPlans.flatMap(({ teams }) => teams.flatMap(({ members }) => members)),
    ),
    ...programmes.flatMap(membersOf),
    ...registries.flatMap(({ teams }) => teams.map(({ head }) => head)),
    ...reports.flatMap(({ author, judge }) => [author, judge]),
  ];
  return [...known, ...listed.flatMap(inPlace)];
}
