import { list, maybe, record, text, type ValueOf } from '../form/shape.js';
import { CASE_WORDS, EXTRA, HOLDER, ITEM, SIGNED } from './shapes.js';

/** What forms of a passport may use. */
export const PASSPORT = record({
  document: text,
  project: text,
  unit: CASE_WORDS,
  level: CASE_WORDS,
  /** Of all who take part; not known where the directory names none or several. */
  region: maybe(record({ nominative: text, genitive: text })),
  ...SIGNED,
  title: text,
  short: maybe(text),
  type: maybe(text),
  term: maybe(text),
  upstream: record({
    national: list(text),
    federal: list(text),
    regional: list(text),
    programmes: list(text),
  }),
  /** Regional and federal projects with these words, for a row that holds both. */
  links: list(text),
  relevance: list(ITEM),
  curators: list(HOLDER),
  leader: list(HOLDER),
  administrator: list(HOLDER),
  coordinator: list(HOLDER),
  performers: list(HOLDER),
  roles: list(record({ name: text, functions: list(text), holders: list(HOLDER) })),
  team: list(record({ name: text, holders: list(text) })),
  participants: list(record({ text, functions: list(text) })),
  goal: maybe(text),
  tasks: list(ITEM),
  indicators: list(
    record({
      number: maybe(text),
      name: text,
      targets: list(text),
      base: maybe(text),
      years: list(record({ year: text, text })),
    }),
  ),
  results: list(ITEM),
  whole: maybe(record({ start: text, end: text })),
  stages: list(record({ number: maybe(text), name: text, start: text, end: text })),
  risks: list(record({ number: maybe(text), text, mitigation: maybe(text) })),
  /** What is bound to the passport or sent with it. */
  annexes: list(ITEM),
  extra: EXTRA,
});

export type PassportView = ValueOf<typeof PASSPORT>;
