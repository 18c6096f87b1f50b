import { list, maybe, record, text, type ValueOf } from '../../form/shape.js';
import { CASE_WORDS, FRAME, LISTED } from '../shapes.js';

/** What forms of an interaction plan may use. */
export const INTERACTION = record({
  ...FRAME,
  project: text,
  unit: CASE_WORDS,
  /** Not known where the project has no passport. */
  level: maybe(CASE_WORDS),
  /** In place of the usual heading. */
  title: maybe(text),
  /** Municipalities with their region, in the genitive. */
  municipalities: maybe(text),
  theme: maybe(text),
  /** The project's name. */
  within: maybe(text),
  teams: list(record({ role: text, municipality: maybe(text), members: list(LISTED) })),
  /** The roles whose work has a column, in the genitive: «ментора». */
  roles: list(text),
  columns: text,
  components: list(
    record({
      band: maybe(text),
      events: list(
        record({
          /** «Мероприятие 1.1»; empty for a row without a number. */
          number: text,
          name: text,
          note: maybe(text),
          term: text,
          /** One for each of `roles`. */
          activities: list(list(text)),
          results: list(text),
        }),
      ),
    }),
  ),
});

export type InteractionView = ValueOf<typeof INTERACTION>;
