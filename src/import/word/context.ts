import type { Numbering } from './numbering.js';
import type { Relation } from './relations.js';
import type { Styles } from './styles.js';

/** What reading a part of a Word file needs to know, and what it leaves behind. */
export interface WordContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Fields that are open, innermost last: within its code nothing is text. */
  readonly fields: ('code' | 'result')[];
  /** Counts what is not understood, by name. */
  readonly passOver: (name: string) => void;
}
