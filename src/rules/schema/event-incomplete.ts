import type { PlanEvent, Project } from '../../model/project.js';
import { isWritten, textPlace } from '../../model/value-at.js';
import type { Workspace } from '../../model/workspace.js';
import { type Place, placeKey } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import {
  type EventCell,
  type EventIncompleteArgs,
  eventIncompletePage,
} from './event-incomplete.page.js';

/** Events of one document with the columns its form has for each of them. */
interface Table {
  readonly id: string;
  readonly place: Place;
  readonly events: readonly PlanEvent[];
  readonly cells: readonly EventCell[];
}

/** Whether an event has something in a column; a seminar's date and crew stand with the seminar. */
type IsFilled = (event: PlanEvent, cell: EventCell) => boolean;

/** Fields that stand under another name («срок» for `term`), each with the entry that has it. */
function mistyped({ documents }: Workspace): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ source, shape }) =>
      shape.flatMap(({ code, path, args }) =>
        code === 'unknown-field' && args.nearest !== null
          ? [cellKey({ source, path: path.slice(0, -1) }, args.nearest)]
          : [],
      ),
    ),
  );
}

function cellKey(place: Place, cell: string): string {
  return `${placeKey(place)} ${cell}`;
}

function tablesOf({ projects, programmes }: Workspace): readonly Table[] {
  const ofProject = ({ id, plans, interactionPlans }: Project): readonly Table[] => [
    ...plans.map(
      ({ place, events }): Table => ({ id, place, events, cells: ['term', 'executors'] }),
    ),
    ...interactionPlans.map((plan): Table => ({ ...plan, cells: ['term'] })),
  ];
  return [
    ...projects.flatMap(ofProject),
    ...programmes.map((one): Table => ({ ...one, cells: ['term', 'executors'] })),
  ];
}

/** The columns in which no event of a table has anything: told once, not row by row. */
function emptyColumns({ events, cells }: Table, isFilled: IsFilled): readonly EventCell[] {
  if (events.length < 2) return [];
  return cells.filter((cell) => !events.some((event) => isFilled(event, cell)));
}

/** Speaks of events whose row of the form would have an empty cell: no term, no executor. */
export const eventIncomplete = defineRule<EventIncompleteArgs, 'workspace'>({
  id: 'schema/event-incomplete',
  severity: 'warning',
  scope: 'workspace',
  page: eventIncompletePage,
  check: (workspace, emit) => {
    const elsewhere = mistyped(workspace);
    const isFilled: IsFilled = ({ place, seminar }, cell) =>
      seminar !== undefined || isWritten(place, cell) || elsewhere.has(cellKey(place, cell));
    for (const table of tablesOf(workspace)) {
      const columns = emptyColumns(table, isFilled);
      if (columns.length > 0) {
        const args = { of: 'all', count: table.events.length, cells: columns } as const;
        emit({ at: textPlace(table.place, 'id'), args });
      }
      for (const event of table.events) {
        const cells = table.cells.filter(
          (cell) => !columns.includes(cell) && !isFilled(event, cell),
        );
        if (cells.length === 0) continue;
        emit({
          at: textPlace(event.place, 'name'),
          args: { of: 'event', name: event.name, cells },
          entity: `${table.id}/event:${event.id}`,
        });
      }
    }
  },
});
