import type { MatchLabel } from '../recognise/label-matcher.js';
import type { Vocabulary } from '../recognise/vocabulary.js';
import type { PeopleBook } from './directory/people-book.js';
import type { Ledger } from './ledger.js';

/** What the understanding of every document shares. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly ledger: Ledger;
  readonly people: PeopleBook;
  /** Gives an id that no other thing has. */
  readonly newId: (name: string, fallback: string) => string;
  /** Finds a label of one kind of forms among some names; made once for each set. */
  readonly labels: (kind: string, names: readonly string[]) => MatchLabel;
}
