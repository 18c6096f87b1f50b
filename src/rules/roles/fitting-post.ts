import { nameWords } from '../../language/russian/normalize.js';
import { isPostWord, postHead } from '../../language/russian/post-stems.js';
import { stem } from '../../language/russian/stem.js';
import type { ListedPerson } from '../../model/document-parts.js';

/** Posts of those who head something: «руководитель школы» is its director. */
const HEADS: ReadonlySet<string> = new Set(
  'руководитель директор заведующий заведующая начальник ректор'.split(' ').map(stem),
);
/** Words of an organization that teaches, whatever its kind. */
const TEACHING = /^(?:образовательн|школ|гимнази|лице|детск|сад|сош|доу|училищ|колледж)/;
/** «методист» and «методический центр» share so many letters. */
const ROOT = 5;

/** A post as it is compared: its own word and what it is about. */
export interface WantedPost {
  /** As written: «методистов ИМЦ». */
  readonly text: string;
  readonly head: string;
  readonly about: readonly string[];
  /** Of these the words of an organization, not of another post. */
  readonly ofPlace: readonly string[];
}

function stemsOf(text: string): readonly string[] {
  return nameWords(text).map(({ word }) => stem(word));
}

/** Reads a post that a text wants somebody to have; nothing where its head word names no post. */
export function wantedPost(text: string): WantedPost | undefined {
  const head = postHead(text);
  if (head === undefined) return undefined;
  const own = stem(head);
  const about = stemsOf(text).filter((word) => word !== own);
  const ofPlace = nameWords(text).filter(({ word }) => !isPostWord(word));
  return { text, head: own, about, ofPlace: ofPlace.map(({ word }) => stem(word)) };
}

/** Everything that is known of what somebody does and where: written here or in the directory. */
export function postsOf({ post, person, organization }: ListedPerson): readonly string[] {
  const known = (person?.posts ?? []).map((one) =>
    [one.post, one.organization ?? ''].join(' ').trim(),
  );
  return [
    ...(post === undefined ? [] : [[post, organization?.text ?? ''].join(' ').trim()]),
    ...known,
  ];
}

/** Whether one of a person's posts is the wanted one: the same word, the same organization, or its head. */
export function fitsPost(wanted: WantedPost, person: ListedPerson): boolean {
  return postsOf(person).some((post) => {
    const words = stemsOf(post);
    const head = postHead(post);
    const own = head === undefined ? undefined : stem(head);
    const { about, ofPlace } = wanted;
    const isOfPlace = ofPlace.length > 0 && ofPlace.every((word) => words.includes(word));
    if (HEADS.has(wanted.head)) {
      const isHead = person.isLeader || (own !== undefined && HEADS.has(own));
      const teaches =
        about.some((word) => TEACHING.test(word)) && words.some((word) => TEACHING.test(word));
      return (
        isHead && (about.length === 0 || about.some((word) => words.includes(word)) || teaches)
      );
    }
    // «методистов» are also those of a methodical centre.
    const root = wanted.head.slice(0, ROOT);
    const isKin =
      about.length === 0 &&
      words.some((word) => word.split('-').some((part) => part.startsWith(root)));
    return own === wanted.head || isOfPlace || isKin;
  });
}
