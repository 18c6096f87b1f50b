import type { Column } from '../../recognise/recognise-grid.js';
import { type DraftFields, leafOf } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { flatText, joinedText } from '../text/joined-text.js';
import { readExecutors } from './executors.js';
import { readResults } from './results.js';
import { type BodyRow, linesIn } from './table-rows.js';

/** «семинар-совещание № 3», in any case. */
const SEMINAR = /(?:семинар[а-я]*|совещани[а-я]*)(?:-совещани[а-я]*)?\s*№\s*(\d+)/i;

/** The number of the seminar that a text is about. */
export function seminarIn(text: string): number | undefined {
  const number = SEMINAR.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A row of a plan as an event: its number as written, name, term, results, executors. */
export function readEvent(row: BodyRow, columns: readonly Column[], ledger: Ledger): DraftFields {
  const lines = (name: string) => linesIn(row, columns, name);
  const text = (name: string) => leafOf(flatText(lines(name)), lines(name), ledger);
  const name = lines('event');
  return {
    number: text('number'),
    name: leafOf(joinedText(name), name, ledger),
    term: text('term'),
    results: readResults(lines('result'), ledger),
    executors: readExecutors([...lines('executors'), ...lines('responsible')], ledger),
  };
}
