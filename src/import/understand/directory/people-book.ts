import { foldLetters } from '../../../language/russian/letters.js';
import type { Origin } from '../../pieces/piece.js';
import { type Draft, type Leaf, made } from '../draft.js';
import { mayMean } from './short-names.js';

/** A person as a document names them, in the nominative. */
export interface NamedPerson {
  readonly name: Leaf;
  readonly post?: Leaf;
}

/** The people a file names, and those that the workspace knows already. */
export interface PeopleBook {
  /** The id of a person, known or new; `undefined` where the workspace knows another post of theirs. */
  readonly idOf: (person: NamedPerson) => string | undefined;
  /** Takes in somebody of whom only surname and initials are written, where nobody known may be meant. */
  readonly meet: (name: Leaf) => void;
  /** Entries for those who were not known. */
  readonly entries: () => readonly Draft[];
}

/** A person of the workspace's directory. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly name: Leaf;
  readonly posts: Leaf[];
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [foldLetters(one), foldLetters(other)];
  return a.startsWith(b) || b.startsWith(a);
}

function draftOf({ id, name, posts }: Entry): Draft {
  const [post, ...more] = posts;
  const head = { id: made(id), name };
  if (more.length > 0) return { ...head, posts: posts.map((one) => ({ post: one })) };
  return post === undefined ? head : { ...head, post };
}

/**
 * @param known people whose ids are used where the name is the same
 * @param newId gives an id for a new person
 */
export function createPeopleBook(
  known: readonly KnownPerson[],
  newId: (name: string, fallback: string) => string,
): PeopleBook {
  const there = new Map(known.map((one) => [foldLetters(one.name), one]));
  const added = new Map<string, Entry>();
  return {
    idOf: ({ name, post }) => {
      const key = foldLetters(String(name.leaf));
      const before = there.get(key);
      if (before !== undefined) {
        const own = String(post?.leaf ?? '');
        const isTold = own === '' || before.posts.some((one) => isSame(one, own));
        return isTold || before.posts.length === 0 ? before.id : undefined;
      }
      const entry = added.get(key) ?? {
        id: newId(key.split(' ')[0] ?? key, 'person'),
        name,
        posts: [],
      };
      added.set(key, entry);
      const isNewPost = entry.posts.every(({ leaf }) => !isSame(String(leaf), String(post?.leaf)));
      if (post !== undefined && isNewPost) entry.posts.push(post);
      return entry.id;
    },
    meet: (name) => {
      // A list cuts the stop of the last initial off as its own.
      const written = String(name.leaf).replace(/(?<=\s[А-ЯЁ]\.\s?[А-ЯЁ])$/, '.');
      const others = [...there.keys(), ...added.keys()];
      if (others.some((one) => mayMean(written, one))) return;
      const key = foldLetters(written);
      added.set(key, {
        id: newId(key.split(' ')[0] ?? key, 'person'),
        name: { ...name, leaf: written },
        posts: [],
      });
    },
    entries: () => [...added.values()].map(draftOf),
  };
}

/** A reference by id; `words` are those of the text that the directory does not hold. */
export function personReference(id: string, words: string, from: Origin | undefined): Leaf {
  return { leaf: id, words, ...(from && { from }) };
}
