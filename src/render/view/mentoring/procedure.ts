import type { Directory } from '../../../model/reference-types.js';
import type { Length, Procedure, ProcedureStep } from '../../../model/regulation.js';
import { list, record, text, type ValueOf } from '../../form/shape.js';
import { boundsInWords, lengthGenitive } from '../../words/lengths.js';
import { enumerated, punctuated } from '../../words/punctuation.js';
import { frameView } from '../frame.js';
import { FRAME } from '../shapes.js';
import { termAsPrinted } from '../term-words.js';
import { standingAlone } from './around.js';
import { responsibleNames } from './names.js';

/** What forms of a procedure may use. */
export const PROCEDURE = record({
  ...FRAME,
  title: text,
  steps: list(
    record({
      number: text,
      name: text,
      parts: list(text),
      responsible: list(text),
      /** The term, the bounds of its length, within what time: a line each. */
      terms: list(text),
    }),
  ),
  notes: list(text),
});

export type ProcedureView = ValueOf<typeof PROCEDURE>;

/** A procedure as forms see it. */
export function procedureView(procedure: Procedure, directory: Directory): ProcedureView {
  const { approval, annex, schedule, title = '', steps, notes } = procedure;
  const around = standingAlone({ ...schedule, directory }, (approval ?? annex?.act)?.date);
  let last = 0;
  return {
    ...frameView(procedure, around, 'Алгоритм'),
    title,
    steps: steps.map((step) => {
      if (step.unnumbered !== true) last += 1;
      const counted = step.unnumbered === true ? '' : `${last}.`;
      return {
        number: step.number ?? counted,
        name: step.items.length > 0 ? step.name.replace(/(?<!:)$/, ':') : step.name,
        parts: punctuated(step.items.map((item) => item.text)),
        responsible: enumerated(responsibleNames(step.executors, around)),
        terms: termLines(step),
      };
    }),
    notes: punctuated(notes.map((note) => note.text)),
  };
}

/** «В течение 30 дней с момента завершения» says the length itself. */
function isSaid({ iso }: Length, term: ProcedureStep['term']): boolean {
  const said = term?.written.duration ?? '';
  return said === iso || said.endsWith(`/${iso}`);
}

function termLines({ term, bounds, within, note }: ProcedureStep): readonly string[] {
  const since = bounds?.since === undefined ? '' : ` ${bounds.since}`;
  return [
    term ? termAsPrinted(term) : '',
    bounds ? `(${boundsInWords(bounds.from, bounds.to)}${since})` : '',
    within && !isSaid(within, term) ? `в течение ${lengthGenitive(within)}` : '',
    note ?? '',
  ].filter((line) => line !== '');
}
