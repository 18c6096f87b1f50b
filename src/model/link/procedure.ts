import { resolveTiming } from '../../timing/index.js';
import type { Interval } from '../../timing/timing.js';
import type { Directory } from '../reference-types.js';
import type { Procedure, ProcedureStep, Regulation } from '../regulation.js';
import { type Cursor, field, items } from './cursor.js';
import { linkFrame } from './frame.js';
import { linkLength } from './length.js';
import { documentLink } from './link-to.js';
import { ofFrame, present } from './mentioned.js';
import { linkEvent } from './plan.js';
import { referenceOf, type Scope } from './reference.js';
import { scheduleOf } from './schedule.js';
import { extentOf } from './term.js';
import { textFields } from './text-fields.js';
import { linkTextItems } from './text-items.js';

const PROGRAMME = /программ/i;

function linkBounds(cursor: Cursor): ProcedureStep['bounds'] {
  const bounds = field(cursor, 'bounds');
  if (bounds === undefined) return undefined;
  const from = linkLength(bounds, 'from');
  const to = linkLength(bounds, 'to');
  return {
    place: bounds.place,
    ...(from && { from }),
    ...(to && { to }),
    ...textFields(bounds, 'since'),
  };
}

function linkStep(cursor: Cursor, scope: Scope): ProcedureStep | undefined {
  const event = linkEvent(cursor, { scope, context: {}, stages: [] });
  if (event === undefined) return undefined;
  const bounds = linkBounds(cursor);
  const within = linkLength(cursor, 'within');
  return {
    ...event,
    items: linkTextItems(cursor, 'items'),
    ...(bounds && { bounds }),
    ...(within && { within }),
  };
}

/** First and last day of the step that carries the programme out: the one with bounds, else by its name. */
function programmeSpan(steps: readonly ProcedureStep[]): Interval | undefined {
  const step =
    steps.find(({ bounds }) => bounds !== undefined) ??
    steps.find(({ name }) => /^реализац/i.test(name) && PROGRAMME.test(name));
  return extentOf(step?.term?.resolved);
}

/** «в ходе реализации программы», «30 дней с момента завершения программы»: by the term of the step that carries it out. */
function withProgramme(step: ProcedureStep, project: Interval | undefined): ProcedureStep {
  const { term } = step;
  if (term === undefined || project === undefined || !PROGRAMME.test(term.written.text))
    return step;
  return { ...step, term: { ...term, resolved: resolveTiming(term.written, { project }) } };
}

/** A procedure: steps, those responsible, terms. */
export function linkProcedure(
  cursor: Cursor,
  scope: Scope,
  directory: Directory,
  regulations: readonly Regulation[],
): Procedure {
  const frame = linkFrame(cursor, scope, {});
  const regulation = documentLink(cursor, 'regulation', regulations);
  const territory = referenceOf(cursor, 'territory', scope);
  const written = items(cursor, 'steps').flatMap((step) => linkStep(step, scope) ?? []);
  const programme = programmeSpan(written);
  const steps = written.map((step) => withProgramme(step, programme));
  return {
    ...frame,
    ...(regulation && { regulation }),
    ...(territory && { territory }),
    steps,
    notes: linkTextItems(cursor, 'notes'),
    schedule: scheduleOf(frame, {
      of: 'procedure',
      directory,
      scope,
      references: [
        ...present(territory),
        ...steps.flatMap(({ executors }) => executors),
        ...ofFrame(frame),
      ],
      numbering: 'through',
      events: steps,
    }),
  };
}
