import { collectiveGenitive } from '../../language/russian/collective.js';
import { surnameFirst } from '../../language/russian/index.js';
import type { Group, Reference } from '../../model/reference-types.js';
import type { Schedule } from '../../model/schedule.js';
import type { Path } from '../../source/place.js';
import type { Place } from '../../source/source-file.js';
import { small } from '../words/letters.js';
import type { CaseWords } from './level-words.js';
import { organizationView, personView } from './people.js';
import type { HolderView } from './shapes.js';

/** What printing a mention depends on. */
export interface Surroundings {
  /** What knows the names, roles and seminars around: a project, or a document that stands alone. */
  readonly schedule: Pick<Schedule, 'directory' | 'roles' | 'triads'>;
  readonly unit: CaseWords;
  /** The day on which posts are held, ISO; unknown for a draft. */
  readonly day?: string;
}

/** References as printed in a row: `does` is the part of those who share an event. */
export interface Mention {
  readonly text: string;
  readonly does?: string;
}

/**
 * References as printed, one text for each value the author wrote. Words stay as written («Куратор
 * и руководитель подпроекта»); an id is replaced by the name it stands for. Roles and groups begin
 * with a small letter, for they stand in the middle of a row.
 */
export function mentions(
  references: readonly Reference[],
  around: Surroundings,
): readonly Mention[] {
  return byPlace(references).map((together): Mention => {
    const [first] = together;
    const does = first?.does === undefined ? {} : { does: first.does };
    const common = COMMON.includes(first?.target.kind ?? '');
    const written = together.length > 1 && first ? valueAt(first.place) : undefined;
    const text =
      typeof written === 'string'
        ? written
        : together.map((one) => mention(one, around)).join(', ');
    return { text: common ? small(text) : text, ...does };
  });
}

/** Mentions by a common noun, not by a name. */
const COMMON = ['role', 'group', 'participants'];

/** Who holds a role: a person with the post, an organization, or the words the author chose. */
export function holders(
  references: readonly Reference[],
  around: Surroundings,
): readonly HolderView[] {
  return references.map((reference) => {
    const { target } = reference;
    if (target.kind !== 'person') {
      const organization =
        target.kind === 'organization' ? organizationView(target.organization) : null;
      return { text: mention(reference, around), person: null, organization };
    }
    const person = personView(target.person, around.schedule.directory, around.day);
    const text = person.post === null ? person.name : `${person.name}, ${person.post}`;
    return { text, person, organization: null };
  });
}

/** One reference in words. */
export function mention(reference: Reference, around: Surroundings): string {
  const { target, text } = reference;
  switch (target.kind) {
    case 'organization':
      return text === target.organization.id ? target.organization.name : text;
    case 'person':
      return text === target.person.id ? surnameFirst(target.person.name) : text;
    case 'role':
      return roleMention(text, target.role, around);
    case 'group':
      return groupMention(reference, target.group, target.members, around);
    case 'participants':
      return text === 'all' ? `участники ${around.unit.genitive}` : text;
    case 'seminar':
      return seminarMention(target.seminar, around) ?? text;
    default:
      return text;
  }
}

/** «руководитель подпроекта»; the name of an own role is printed as declared. */
function roleMention(text: string, key: string, { schedule, unit }: Surroundings): string {
  if (text !== key) return text;
  const role = schedule.roles.find((one) => one.key === key);
  if (!role) return text;
  const name = small(role.name);
  return name.includes(' ') ? name : `${name} ${unit.genitive}`;
}

/** A group by its name; where only some of its members are meant, they are named. */
function groupMention(
  { text }: Reference,
  group: Group,
  members: readonly Reference[],
  around: Surroundings,
): string {
  const name = text === group.id ? group.name : text;
  if (members === group.members || members.length === 0) return name;
  const inGenitive = memberNames(members, around);
  return `${name} ${inGenitive}`;
}

/** Municipalities collectively in the genitive, otherwise the short names one after the other. */
export function memberNames(members: readonly Reference[], around: Surroundings): string {
  const municipalities = members.flatMap(({ target }) =>
    target.kind === 'organization' && MUNICIPAL.test(target.organization.type ?? '')
      ? [target.organization]
      : [],
  );
  if (municipalities.length === members.length) return collectiveGenitive(municipalities);
  return members.map((one) => shortMention(one, around)).join(', ');
}

const MUNICIPAL = /^(?:municipal|urban|city)/;

/** Who holds a seminar: the municipalities of its triad and those of its workshops. */
export function seminarMention(name: string, around: Surroundings): string | undefined {
  for (const { seminars, triads } of around.schedule.triads) {
    const seminar = seminars.find(({ id, number }) => id === name || number === name);
    if (!seminar) continue;
    const triad = triads.find(({ id, number }) => [id, number].includes(seminar.triad?.id));
    const hosts = [seminar.host, triad?.mentor, triad?.adviser, triad?.trainee];
    const all = [...hosts, ...seminar.workshops.map(({ municipality }) => municipality)];
    const names = all.flatMap((one) => (one ? [shortMention(one, around)] : []));
    return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
  }
  return undefined;
}

function shortMention(reference: Reference, around: Surroundings): string {
  const { target } = reference;
  if (target.kind !== 'organization') return mention(reference, around);
  return target.organization.short ?? target.organization.name;
}

/** Runs of references that come from one written value. */
function byPlace(references: readonly Reference[]): readonly (readonly Reference[])[] {
  const runs: Reference[][] = [];
  let key: string | undefined;
  for (const reference of references) {
    const own = reference.place.path.join('/');
    if (own === key) runs.at(-1)?.push(reference);
    else runs.push([reference]);
    key = own;
  }
  return runs;
}

function valueAt({ source, path }: Place): unknown {
  return follow(source.data, path);
}

function follow(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const entry = Object.entries(value).find(([key]) => key === String(step));
  return follow(entry?.[1], rest);
}
