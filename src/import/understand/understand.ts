import { createLabelMatcher, type MatchLabel } from '../recognise/label-matcher.js';
import type { Part } from '../recognise/parts.js';
import { type Vocabulary, wordingsOf } from '../recognise/vocabulary.js';
import type { Context } from './context.js';
import { createPeopleBook, type KnownPerson } from './directory/people-book.js';
import { type Document, documentsOf } from './documents.js';
import { createLedger, type Ledger } from './ledger.js';
import type { KnownProgramme } from './mentoring/known-programme.js';
import { createIds } from './text/transliterate.js';

/** What is known before a file is read: the workspace's people, organizations and ids. */
export interface Surroundings {
  readonly people: readonly KnownPerson[];
  readonly isKnown: (name: string) => boolean;
  readonly takenIds: Iterable<string>;
  /** Projects that are there, with the names they go by. */
  readonly projects: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Mentoring programmes that are there. */
  readonly programmes: readonly KnownProgramme[];
}

export const NOTHING_KNOWN: Surroundings = {
  people: [],
  isKnown: () => false,
  takenIds: [],
  projects: [],
  programmes: [],
};

/** The documents of a file as data, and the account of its lines. */
export interface Understood {
  readonly documents: readonly Document[];
  readonly ledger: Ledger;
}

/** Turns the parts of a file into documents. */
export function understand(
  parts: readonly Part[],
  vocabulary: Vocabulary,
  around: Surroundings,
  fileName: string,
): Understood {
  const ledger = createLedger();
  const newId = createIds(around.takenIds);
  const matchers = new Map<string, MatchLabel>();
  const context: Context = {
    vocabulary,
    ledger,
    newId,
    people: createPeopleBook(around.people, newId),
    labels: (kind, names) => {
      const key = `${kind} ${names.join()}`;
      const known = matchers.get(key) ?? createLabelMatcher(wordingsOf(vocabulary, kind, names));
      matchers.set(key, known);
      return known;
    },
  };
  return { documents: documentsOf(parts, context, around, fileName), ledger };
}
