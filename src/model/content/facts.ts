import type { Kind } from '../../schema/kinds.js';
import type { Place } from '../../source/source-file.js';
import { postOn } from '../post-on.js';
import type { Directory, Group, Organization, Person, Reference } from '../reference-types.js';
import { regionOf } from '../region.js';
import { canonical } from './canonical.js';
import type { ContentItem } from './content.js';

/** Kinds that print phones and addresses of the directory. */
const WITH_CONTACTS: readonly Kind[] = ['interaction-plan', 'team-registry', 'mentoring-programme'];
/** Kinds that print the region a municipality lies in. */
const WITH_REGION: readonly Kind[] = ['interaction-plan', 'regulation'];
/** Kinds that print the members of a group wherever it is named. */
const WITH_MEMBERS: readonly Kind[] = ['passport'];

const EVERYTHING = () => true;

/** A fact of another document as content. */
export function factItem(place: Place, value: unknown, label?: string): readonly ContentItem[] {
  const text = canonical(value, EVERYTHING);
  return text === '' ? [] : [{ place, text, ...(label !== undefined && { label }) }];
}

/** What decides which facts of the directory a document prints. */
export interface FactsAround {
  readonly kind: Kind;
  readonly directory: Directory;
  /** The day on which posts are held, ISO. */
  readonly day?: string;
}

function organizationFacts({ name, short, forms }: Organization) {
  return { name, short, forms };
}

/** How documents print a person: the name, the post held on the day, the ways to reach them. */
function personFacts(person: Person, { kind, directory, day }: FactsAround) {
  const { name, gender, forms, phones, emails } = person;
  const { post, organization: written } = postOn(person.posts, day) ?? {};
  const target = written === undefined ? undefined : directory.resolve(written);
  const organization =
    target?.kind === 'organization' ? organizationFacts(target.organization) : written;
  const contacts = WITH_CONTACTS.includes(kind) ? { phones, emails } : {};
  return { name, gender, forms, post, organization, ...contacts };
}

function groupFacts({ name, forms, members }: Group, { kind }: FactsAround) {
  const named = WITH_MEMBERS.includes(kind) ? members.map(({ text }) => text) : [];
  return { name, forms, members: named };
}

/** The people, organizations and groups that references lead to, each once, by id. */
export function directoryFacts(
  references: readonly Reference[],
  around: FactsAround,
): readonly ContentItem[] {
  const found = new Map<string, readonly ContentItem[]>();
  const add = (reference: Reference): void => {
    const { target } = reference;
    if (target.kind === 'organization') {
      const { id, place, name } = target.organization;
      const region = WITH_REGION.includes(around.kind)
        ? regionOf(reference, around.directory)
        : undefined;
      const facts = { ...organizationFacts(target.organization), region: region?.name };
      found.set(`organization/${id}`, factItem(place, facts, name));
    } else if (target.kind === 'person') {
      const { id, place, name } = target.person;
      found.set(`person/${id}`, factItem(place, personFacts(target.person, around), name));
    } else if (target.kind === 'group') {
      const { id, place, name, members } = target.group;
      if (found.has(`group/${id}`)) return;
      found.set(`group/${id}`, factItem(place, groupFacts(target.group, around), name));
      if (WITH_MEMBERS.includes(around.kind)) for (const member of members) add(member);
    }
  };
  for (const reference of references) add(reference);
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}
