import { list, maybe, number, record, text, type ValueOf } from '../../form/shape.js';
import { FRAME } from '../shapes.js';

const SIDES = list(text);

/** What forms of a completion report may use. Shares are whole percents. */
export const REPORT = record({
  ...FRAME,
  title: text,
  programme: maybe(text),
  developing: SIDES,
  experienced: SIDES,
  directions: list(text),
  period: maybe(text),
  dated: maybe(text),
  summary: maybe(text),
  total: number,
  done: record({
    share: number,
    events: list(
      record({
        number: text,
        name: text,
        day: maybe(text),
        results: list(text),
        evidence: list(text),
      }),
    ),
  }),
  undone: record({
    share: number,
    events: list(record({ number: text, name: text, state: text, reasons: list(text) })),
  }),
  conclusions: list(text),
  judgement: maybe(text),
  judge: maybe(text),
  recipient: maybe(text),
});

export type ReportView = ValueOf<typeof REPORT>;
