import type { Interval } from '../../timing/timing.js';
import type { DocumentFrame } from '../document-parts.js';
import type { Plan, PlanEvent, PlanStage, ProjectRole, Stage, Term } from '../project.js';
import type { Directory, Reference } from '../reference-types.js';
import type { Schedule } from '../schedule.js';
import type { Scope } from './reference.js';

/** What a document with dated work of its own has besides its frame. */
export interface ScheduleParts {
  readonly of: Schedule['of'];
  readonly directory: Directory;
  readonly scope: Scope;
  readonly term?: Term | undefined;
  readonly span?: Interval | undefined;
  readonly planned?: Interval | undefined;
  readonly stages?: readonly Stage[];
  readonly roles?: readonly ProjectRole[];
  readonly references: readonly Reference[];
  readonly numbering: Plan['numbering'];
  /** The rows' bands, whether they are stages or not. */
  readonly bands?: readonly PlanStage[];
  readonly events: readonly PlanEvent[];
}

/** The schedule of a document that holds one plan. */
export function scheduleOf(frame: DocumentFrame, parts: ScheduleParts): Schedule {
  const { of, directory, scope, term, span, planned, references, numbering, events } = parts;
  const { stages = [], roles = [], bands = [] } = parts;
  const { place, id, title, approval, agreement, signatures } = frame;
  const plan: Plan = {
    place,
    id,
    ...(title !== undefined && { title }),
    numbering,
    stages: bands,
    events,
    ...(approval && { approval }),
    agreement,
    signatures,
  };
  return {
    id,
    of,
    directory,
    ...(scope.isPartial === true && { isPartial: true }),
    ...(term && { term }),
    ...(span && { span }),
    ...(planned && { planned }),
    stages,
    plans: [plan],
    triads: [],
    roles,
    participants: [],
    references,
  };
}
