import { list, maybe, number, record, text, type ValueOf } from '../../form/shape.js';
import { CASE_WORDS, FRAME, ITEM } from '../shapes.js';

/** What stands over a table or under a figure; a word and a number only where the author gave them. */
const CAPTION = record({ id: text, label: maybe(text), number: maybe(text), name: maybe(text) });

const TEAMS_TABLE = record({
  caption: CAPTION,
  rows: list(
    record({ number: text, mentor: text, adviser: text, trainee: text, direction: maybe(text) }),
  ),
});

/** `span` counts the rows that a triad's number stands beside. */
const ASSIGNMENTS_TABLE = record({
  caption: CAPTION,
  name: maybe(text),
  subject: maybe(text),
  /** Rows of the head. */
  depth: number,
  triads: list(
    record({
      number: text,
      span: number,
      roles: list(record({ role: text, who: text, items: list(ITEM) })),
    }),
  ),
});

/** A mark is «+» or empty. `columns` are widths in percent. */
const APPROBATION_TABLE = record({
  caption: CAPTION,
  name: maybe(text),
  columns: text,
  heads: list(record({ number: text, members: text })),
  rows: list(record({ number: maybe(text), name: text, marks: list(text) })),
});

const WORKSHOPS_TABLE = record({
  caption: CAPTION,
  columns: text,
  /** Rows of the head: 2 where modules of a kind have a head of their own. */
  depth: number,
  groups: list(record({ title: text, span: number, depth: number })),
  modules: list(text),
  seminars: list(
    record({
      band: text,
      rows: list(record({ who: text, topic: maybe(text), marks: list(text) })),
    }),
  ),
});

const FIGURE = record({ caption: CAPTION, path: text, alt: text });

/** A part of the text, printed in this order. */
const BLOCK = record({
  title: maybe(text),
  text: maybe(text),
  definitions: list(record({ term: text, text })),
  teams: maybe(TEAMS_TABLE),
  assignments: maybe(ASSIGNMENTS_TABLE),
  approbation: maybe(APPROBATION_TABLE),
  workshops: maybe(WORKSHOPS_TABLE),
  figure: maybe(FIGURE),
});

/** What forms of the triads' annex may use. */
export const TRIADS = record({
  ...FRAME,
  project: text,
  unit: CASE_WORDS,
  /** Not known where the project has no passport. */
  level: maybe(CASE_WORDS),
  title: maybe(text),
  /** The project's name, where the title does not say it. */
  within: maybe(text),
  goal: maybe(text),
  /** A wide table begins a landscape page. */
  pages: list(record({ orientation: text, blocks: list(BLOCK) })),
  teams: maybe(TEAMS_TABLE),
  approbation: maybe(APPROBATION_TABLE),
  workshops: maybe(WORKSHOPS_TABLE),
  seminars: list(
    record({
      number: text,
      name: maybe(text),
      term: maybe(text),
      triad: maybe(text),
      host: maybe(text),
      parts: list(ITEM),
      workshops: list(text),
    }),
  ),
});

export type TriadsView = ValueOf<typeof TRIADS>;
export type BlockView = ValueOf<typeof BLOCK>;
export type CaptionView = ValueOf<typeof CAPTION>;
export type TeamsTable = ValueOf<typeof TEAMS_TABLE>;
export type AssignmentsTable = ValueOf<typeof ASSIGNMENTS_TABLE>;
export type ApprobationTable = ValueOf<typeof APPROBATION_TABLE>;
export type WorkshopsTable = ValueOf<typeof WORKSHOPS_TABLE>;
