import { contentStems } from '../../language/russian/content-stems.js';
import { editDistance } from '../../language/russian/distance.js';
import { foldLetters } from '../../language/russian/letters.js';
import {
  initialsOf,
  type PersonName,
  parsePersonName,
} from '../../language/russian/person-name.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import type { RuleReport } from '../rule.js';
import { wordFix } from '../word-fix.js';
import { type PersonVariantArgs, personVariantPage } from './person-variant.page.js';
import type { WrittenPerson } from './written-people.js';

type Report = RuleReport<PersonVariantArgs>;
type Named = WrittenPerson & { readonly parts: Required<PersonName>; readonly key: string };

/** Slips in first name and patronymic together; more are another person. */
const MOST_SLIPS = 2;

/** Full names only: initials and a lone surname may be anybody's. */
function inFull(person: WrittenPerson): readonly Named[] {
  const { last, first, middle } = parsePersonName(person.name) ?? { last: '' };
  if (first === undefined || middle === undefined || first.endsWith('.')) return [];
  const key = foldLetters(`${last} ${first} ${middle}`);
  return [{ ...person, parts: { last, first, middle }, key }];
}

/** Each pair of neighbours in the order written: enough to tell every variant once. */
function neighbours<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.slice(1).flatMap((one, index) => {
    const before = all[index];
    return before === undefined ? [] : [[before, one] as const];
  });
}

function isSlip([one, other]: readonly [Named, Named]): boolean {
  const a = foldLetters(`${one.parts.first} ${one.parts.middle}`);
  const b = foldLetters(`${other.parts.first} ${other.parts.middle}`);
  return editDistance(a, b, MOST_SLIPS + 1) <= MOST_SLIPS;
}

function isOneReached([one, other]: readonly [Named, Named]): boolean {
  const [a, b] = [foldLetters(one.parts.last), foldLetters(other.parts.last)];
  const isNear = editDistance(a, b, MOST_SLIPS) <= 1;
  return isNear && one.contacts.some((contact) => other.contacts.includes(contact));
}

/** Two entries of the directory with two posts and nothing in common: two sisters, not a slip. */
function areDeclaredApart([one, other]: readonly [Named, Named]): boolean {
  if (!one.isListed || !other.isListed) return false;
  const isPosted = one.posts.length > 0 && other.posts.length > 0;
  const isShared = one.contacts.some((contact) => other.contacts.includes(contact));
  return (
    isPosted &&
    !isShared &&
    !one.posts.some((post) => other.posts.some((another) => canBeOne(post, another)))
  );
}

/** Names that are a slip apart. */
function spellings(people: readonly Named[]): readonly Report[] {
  const distinct = [
    ...new Map(people.toReversed().map((one) => [one.key, one])).values(),
  ].reverse();
  const bySurname = groupBy(distinct, ({ parts }) =>
    foldLetters(`${parts.last} ${initialsOf(parts)}`),
  );
  const byRest = groupBy(distinct, ({ parts }) => foldLetters(`${parts.first} ${parts.middle}`));
  const pairs = [
    ...bySurname.flatMap(neighbours).filter((pair) => isSlip(pair) && !areDeclaredApart(pair)),
    ...byRest.flatMap(neighbours).filter(isOneReached),
  ];
  return pairs.map(([one, other]) => ({
    at: other.place,
    args: { differs: 'spelling', name: other.name, other: one.name },
    related: [{ at: one.place, label: 'other' }],
    suggestion: one.name,
    ...wordFix([{ place: other.place, text: other.name }], one.name, { safe: false }),
    ...(other.entity !== undefined && { entity: other.entity }),
  }));
}

/** Whether two posts can be one: the words of the shorter are in the longer. */
function canBeOne(one: string, other: string): boolean {
  const [few, many] = [contentStems(one), contentStems(other)].toSorted((a, b) => a.size - b.size);
  return [...(few ?? [])].every((word) => many?.has(word));
}

/** Posts of one person that cannot be the same. */
function posts(people: readonly Named[]): readonly Report[] {
  return groupBy(people, ({ key }) => key).flatMap((same) => {
    const [first, ...others] = same.filter((one) => one.posts.length > 0);
    if (first === undefined) return [];
    return others.flatMap(({ place, name, entity, posts: [post = ''] }): readonly Report[] => {
      if (first.posts.some((known) => canBeOne(known, post))) return [];
      return [
        {
          at: place,
          args: { differs: 'post', name, post, other: first.posts.join(', ') },
          related: [{ at: first.place, label: 'other' }],
          ...(entity !== undefined && { entity }),
        },
      ];
    });
  });
}

/** Speaks of one person written with two names or two posts. */
export const personVariant = defineRule<PersonVariantArgs, 'people'>({
  id: 'contacts/person-variant',
  severity: 'warning',
  scope: 'people',
  page: personVariantPage,
  check: ({ persons }, emit) => {
    const people = persons.flatMap(inFull);
    for (const report of [...spellings(people), ...posts(people)]) emit(report);
  },
});
