import type { TimingContext } from '../../timing/timing.js';
import type { ProgrammeEvent } from '../mentoring.js';
import type { PlanStage, Stage } from '../project.js';
import type { Direction } from '../regulation.js';
import { type Cursor, items } from './cursor.js';
import { linkNamedDirections } from './named-directions.js';
import { linkEvent } from './plan.js';
import type { Scope } from './reference.js';
import { linkStages } from './stages.js';
import { textFields } from './text-fields.js';
import { linkTextItems } from './text-items.js';

/** What the events of a programme are linked with. */
export interface EventSurroundings {
  readonly scope: Scope;
  readonly context: TimingContext;
  readonly directions: readonly Direction[];
}

interface ProgrammeStage extends PlanStage {
  readonly events: readonly ProgrammeEvent[];
}

/** The plan of a programme: a stage has its term and its events in one place. */
export interface ProgrammePlan {
  readonly stages: readonly Stage[];
  readonly bands: readonly ProgrammeStage[];
  /** Every event in the order written, those outside stages last. */
  readonly events: readonly ProgrammeEvent[];
}

/** The stages and events of a programme. */
export function linkProgrammePlan(programme: Cursor, around: EventSurroundings): ProgrammePlan {
  const { context, scope, directions } = around;
  const stages = linkStages(programme, context);
  const eventOf = (cursor: Cursor, stage?: Stage): readonly ProgrammeEvent[] => {
    const event = linkEvent(cursor, { scope, context, stages }, stage);
    if (event === undefined) return [];
    return [
      {
        ...event,
        items: linkTextItems(cursor, 'items'),
        directions: linkNamedDirections(cursor, directions),
        ...textFields(cursor, 'form'),
      },
    ];
  };
  const bands = items(programme, 'stages').map((cursor) => {
    const stage = stages.find(({ place }) => place.path.at(-1) === cursor.place.path.at(-1));
    return {
      place: cursor.place,
      ...(stage && { stage }),
      ...textFields(cursor, 'name', 'number'),
      events: items(cursor, 'events').flatMap((event) => eventOf(event, stage)),
    };
  });
  const loose = items(programme, 'events').flatMap((event) => eventOf(event));
  return { stages, bands, events: [...bands.flatMap(({ events }) => events), ...loose] };
}
