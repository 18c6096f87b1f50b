import type { ListedPerson } from '../../model/document-parts.js';
import { postOn } from '../../model/post-on.js';
import type { Surroundings } from './mentions.js';
import { givenForms, personView, postAt } from './people.js';
import type { ListedView } from './shapes.js';

/** People in the order listed, numbered; a blank entry keeps its row. */
export function listedPeople(
  people: readonly ListedPerson[],
  around: Surroundings,
): readonly ListedView[] {
  return people.map((one, index) => listedPerson(one, around, index + 1));
}

/** A person as listed: what the document says itself goes before what the directory knows. */
export function listedPerson(listed: ListedPerson, around: Surroundings, place = 1): ListedView {
  const { number, person, name, phones, emails, isLeader, isContact, note } = listed;
  const known = person && personView(person, around.schedule.directory, around.day);
  const own = name === undefined || name === person?.name ? known : undefined;
  const post = writtenPost(listed) ?? known?.post;
  return {
    number: number ?? `${place}.`,
    name: name ?? known?.name ?? referenceName(listed),
    post: post === undefined || post === '' ? null : post,
    position: listed.post ?? (person && postOn(person.posts, around.day)?.post) ?? null,
    gender: own?.gender ?? null,
    forms: own?.forms ?? givenForms({}),
    phones: phones.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`)),
    emails: emails.map(({ text }) => text),
    leader: isLeader,
    contact: isContact,
    note: note ?? null,
  };
}

function referenceName({ reference }: ListedPerson): string {
  const target = reference?.target;
  if (target?.kind === 'organization') return target.organization.name;
  return reference?.text ?? '';
}

function writtenPost({ post, organization }: ListedPerson): string | undefined {
  const target = organization?.target;
  if (post === undefined || organization === undefined) return post;
  return target?.kind === 'organization' ? postAt(post, target.organization) : post;
}
