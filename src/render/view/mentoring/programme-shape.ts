import { list, maybe, record, text, type ValueOf } from '../../form/shape.js';
import { EXTRA, FRAME, LISTED } from '../shapes.js';

/** A side of a mentoring group: its organization and working group. */
const SIDE = record({ institution: maybe(text), label: maybe(text), members: list(LISTED) });

/** What forms of a mentoring programme may use. */
export const PROGRAMME = record({
  ...FRAME,
  title: text,
  developing: list(SIDE),
  experienced: list(SIDE),
  directions: list(text),
  period: maybe(text),
  /** Each in a line: name, post, phones, address. */
  operator: maybe(text),
  /** Whose employee the operator is. */
  academy: maybe(text),
  curator: maybe(text),
  /** Only where it is someone else than the operator. */
  coordinator: maybe(text),
  /** The mentoring group with the act that approved it, and changes of the programme's end. */
  group: maybe(text),
  extension: maybe(text),
  ending: maybe(text),
  extra: EXTRA,
  stages: list(
    record({
      band: maybe(text),
      events: list(
        record({
          number: text,
          name: text,
          parts: list(text),
          note: maybe(text),
          term: text,
          responsible: list(text),
          /** What became of it. */
          marks: list(text),
        }),
      ),
    }),
  ),
});

export type ProgrammeView = ValueOf<typeof PROGRAMME>;
