import { list, maybe, record, text, type ValueOf } from '../../form/shape.js';
import { FRAME } from '../shapes.js';
import { SECTIONS } from './points.js';

/** What forms of an agreement may use. */
export const AGREEMENT = record({
  ...FRAME,
  title: text,
  number: maybe(text),
  dated: maybe(text),
  place: maybe(text),
  /** Each side as the preamble names it, with who speaks for it. */
  parties: list(text),
  /** Those the agreement is between, said in the plural or not. */
  subject: maybe(text),
  sections: SECTIONS,
  /** Number of the section about the term. */
  last: text,
  term: maybe(text),
});

export type AgreementView = ValueOf<typeof AGREEMENT>;
