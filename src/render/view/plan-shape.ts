import { flag, list, maybe, record, text, type ValueOf } from '../form/shape.js';
import { CASE_WORDS, SIGNED } from './shapes.js';

/** What forms of an event plan may use. Days are ISO dates. */
export const PLAN = record({
  document: text,
  project: text,
  unit: CASE_WORDS,
  /** Not known where the project has no passport. */
  level: maybe(CASE_WORDS),
  ...SIGNED,
  title: text,
  heading: maybe(text),
  /** True where marks of completion are made beside the plan: they get a column. */
  marked: flag,
  stages: list(
    record({
      band: maybe(text),
      events: list(
        record({
          number: text,
          name: text,
          note: maybe(text),
          term: text,
          from: maybe(text),
          to: maybe(text),
          results: list(text),
          executors: list(record({ does: maybe(text), who: text })),
          marks: list(text),
        }),
      ),
    }),
  ),
});

export type PlanView = ValueOf<typeof PLAN>;
export type EventView = PlanView['stages'][number]['events'][number];
