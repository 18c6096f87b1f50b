import { contentStems } from '../../language/russian/content-stems.js';
import { stem } from '../../language/russian/stem.js';
import type { Project } from '../../model/project.js';
import type { Organization } from '../../model/reference-types.js';
import { keyOf, type Place, within } from '../../source/source-file.js';
import type { NounGroup } from '../../targets/index.js';
import { complementAfter, complementOf } from './complement.js';
import { listOfGroup, organizationsListed, participantGroups } from './countable-lists.js';
import { COUNTED_BEGINNINGS, COUNTED_TYPES, ONE_PER_ORGANIZATION } from './counted-nouns.js';
import { declaredIn, type EnumeratedKind, kindNamedIn, kindOf } from './enumerated-kinds.js';

/** Those whom a number counts, as they are declared. */
export interface Population {
  /** Where they are listed. */
  readonly place: Place;
  /** The group's name; empty for the participants as a whole. */
  readonly name: string;
  readonly count: number;
  /** How many there are when the noun is taken loosely: a city among the districts. */
  readonly atMost: number;
  readonly entries: number;
  /** False where others than those listed may be meant: «50 школ», heads of nobody knows what. */
  readonly sure: boolean;
}

/** Those who are declared in a project and can be counted. */
export interface Populations {
  /**
   * Whom a noun counts.
   *
   * @param after what follows the noun in the text: «образовательных учреждений, прошедших …»
   * @param indicator the indicator's name, empty elsewhere
   */
  readonly find: (noun: NounGroup, after: string, indicator: string) => Population | undefined;
  /** False where no number in a text stands before a word that counts any of them. */
  readonly mayCount: (text: string) => boolean;
  /** False where an indicator's name has no such word: its target is a number alone. */
  readonly mayBeNamed: (indicator: string) => boolean;
}

/** The noun that a group's name begins with, adjectives left out. */
function headStem(name: string): string {
  const words = name.toLowerCase().match(/[а-яё-]+/g) ?? [];
  const noun = words.find((word) => !/(?:ые|ие|ых|их|ый|ий|ая)$/.test(word));
  return stem(noun ?? '');
}

/** True where the words after a noun and the rest of a group's name can mean the same. */
function agrees(complement: string, groupName: string): boolean {
  const said = kindNamedIn(complement);
  const declared = kindNamedIn(complementOf(groupName));
  if (said !== undefined && declared !== undefined) return said === declared;
  const stems = contentStems(complementOf(groupName));
  return [...contentStems(complement)].some((one) => stems.has(one));
}

/** Organizations of given types among the participants. */
function ofTypes(all: readonly Organization[], types: readonly string[]): number {
  return all.filter(({ type }) => type !== undefined && types.includes(type)).length;
}

/**
 * Finds whom nouns count among a project's participants: a group whose name begins with the noun,
 * the organizations of its kind, the heads of these.
 */
export function createPopulations(project: Project): Populations {
  const groups = participantGroups(project).flatMap((group) => listOfGroup(group) ?? []);
  const listed = organizationsListed(project);
  const { kinds } = declaredIn(project);
  const own = project.passport && keyOf(within(project.passport.place, 'participants'));
  const lone = groups.length === 1 && project.participants.length === 1 ? groups[0] : undefined;
  const place = lone?.place ?? own;

  const groupOf = (noun: string, complement: string): Population | undefined => {
    const fitting = groups.filter(({ name, ofPeople }) => {
      const isHead = headStem(name) === noun;
      return isHead && (ofPeople || ONE_PER_ORGANIZATION.has(noun));
    });
    const agreeing =
      complement === '' ? fitting : fitting.filter(({ name }) => agrees(complement, name));
    const [list, ...others] = agreeing;
    if (list === undefined || others.length > 0) return undefined;
    const { distinct: count, entries, name } = list;
    return { place: list.place, name, count, atMost: count, entries, sure: complement !== '' };
  };

  /** The group that has all of them, where there is one, else the list of participants. */
  const holderOf = (count: number) => {
    const holder = groups.find(({ distinct }) => distinct === count) ?? lone;
    const at = holder?.place ?? place;
    return at && { place: at, name: holder?.name ?? '' };
  };

  const byKind = (kind: EnumeratedKind | undefined): Population | undefined => {
    if (kind === undefined || !kinds.has(kind)) return undefined;
    const count = listed.filter((one) => kindOf(one) === kind).length;
    const holder = holderOf(count);
    return holder && { ...holder, count, atMost: count, entries: count, sure: true };
  };

  const byTypes = (lemma: string): Population | undefined => {
    const row = COUNTED_TYPES.find(({ noun }) => noun.test(lemma));
    if (row === undefined) return undefined;
    const isListed = listed.some((one) => {
      const kind = kindOf(one);
      return kind !== undefined && kinds.has(kind) && ofTypes([one], row.loosely) === 1;
    });
    if (!isListed) return undefined;
    const count = ofTypes(listed, row.types);
    const atMost = ofTypes(listed, row.loosely);
    const holder = holderOf(count);
    return holder && { ...holder, count, atMost, entries: count, sure: false };
  };

  const find: Populations['find'] = (noun, after, indicator) => {
    const types = byTypes(noun.lemma);
    if (types !== undefined) return types;
    const head = stem(noun.head);
    const complement = complementAfter(after) || complementAfter(afterNoun(indicator, head));
    const group = groupOf(head, complement);
    if (group !== undefined || !ONE_PER_ORGANIZATION.has(head)) return group;
    return byKind(kindNamedIn(complement));
  };

  const heads = groups.map(({ name }) => headStem(name)).filter((head) => head !== '');
  const noun = `(?<![а-яё])(?:${[...COUNTED_BEGINNINGS, ...heads].join('|')})`;
  const named = new RegExp(noun, 'i');
  const counted = new RegExp(
    `\\d(?![\\d,.]*\\s*(?:%|процент))\\s*(?:[^\\s.;]+\\s+){0,3}${noun}`,
    'i',
  );
  const isEmpty = groups.length === 0 && kinds.size === 0;
  return {
    find,
    mayCount: (text) => !isEmpty && counted.test(text),
    mayBeNamed: (indicator) => !isEmpty && named.test(indicator),
  };
}

/** What follows a noun in an indicator's name. */
function afterNoun(indicator: string, head: string): string {
  for (const match of indicator.matchAll(/[а-яё-]+/gi)) {
    if (stem(match[0]) === head) return indicator.slice(match.index + match[0].length);
  }
  return '';
}
