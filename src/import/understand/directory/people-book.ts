import { foldLetters } from '../../../language/russian/letters.js';
import type { Origin } from '../../pieces/piece.js';
import { type Draft, type Leaf, made } from '../draft.js';

/** A person as a document names them, in the nominative. */
export interface NamedPerson {
  readonly name: Leaf;
  readonly post?: Leaf;
}

/** The people a file names, and those that the workspace knows already. */
export interface PeopleBook {
  /** The id of a person, known or new. */
  readonly idOf: (person: NamedPerson) => string;
  /** Entries for those who were not known. */
  readonly entries: () => readonly Draft[];
}

/** A person of the workspace's directory. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
}

/**
 * @param known people whose ids are used where the name is the same
 * @param newId gives an id for a new person
 */
export function createPeopleBook(
  known: readonly KnownPerson[],
  newId: (name: string, fallback: string) => string,
): PeopleBook {
  const ids = new Map(known.map(({ id, name }) => [foldLetters(name), id]));
  const added: Draft[] = [];
  return {
    idOf: ({ name, post }) => {
      const key = foldLetters(String(name.leaf));
      const there = ids.get(key);
      if (there !== undefined) return there;
      const id = newId(key.split(' ')[0] ?? key, 'person');
      ids.set(key, id);
      added.push({ id: made(id), name, ...(post && { post }) });
      return id;
    },
    entries: () => added,
  };
}

/** A reference by id to a person whose words stand in the directory. */
export function personReference(id: string, from: Origin | undefined): Leaf {
  return { leaf: id, words: '', ...(from && { from }) };
}
