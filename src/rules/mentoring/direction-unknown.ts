import { nearest } from '../../language/russian/nearest.js';
import type { NamedDirection, Regulation } from '../../model/regulation.js';
import type { Workspace } from '../../model/workspace.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { wordFix } from '../word-fix.js';
import { type DirectionUnknownArgs, directionUnknownPage } from './direction-unknown.page.js';

interface Naming {
  readonly regulation: Regulation | undefined;
  readonly directions: readonly NamedDirection[];
  readonly entity: string;
}

function namingsOf({ programmes, registries }: Workspace): readonly Naming[] {
  return [
    ...programmes.flatMap(({ regulation, directions, events, id }) => [
      { regulation: regulation?.target, directions, entity: `${id}/programme:${id}` },
      ...events.map((event) => ({
        regulation: regulation?.target,
        directions: event.directions,
        entity: `${id}/event:${event.id}`,
      })),
    ]),
    ...registries.flatMap(({ regulation, teams, id }) =>
      teams
        .filter(({ isBlank }) => !isBlank)
        .map(({ directions }) => ({
          regulation: regulation?.target,
          directions,
          entity: `${id}/registry:${id}`,
        })),
    ),
  ];
}

/** Speaks of a direction of mentoring that the regulation does not have and nobody calls their own. */
export const directionUnknown = defineRule<DirectionUnknownArgs, 'workspace'>({
  id: 'mentoring/direction-unknown',
  severity: 'error',
  scope: 'workspace',
  page: directionUnknownPage,
  check: (workspace, emit) => {
    for (const { regulation, directions, entity } of namingsOf(workspace)) {
      const declared = regulation?.directions ?? [];
      if (regulation === undefined || declared.length === 0) continue;
      const names = declared.flatMap(({ name, short }) => [name, ...(short ? [short] : [])]);
      for (const { direction, isOwn, text, place } of directions) {
        if (direction !== undefined || isOwn) continue;
        const right = nearest(text, names);
        emit({
          at: place,
          args: { text, nearest: right ?? null },
          related: [{ at: keyOf(within(regulation.place, 'directions')), label: 'list' }],
          ...(right !== undefined && {
            suggestion: right,
            ...wordFix([{ place, text }], right, { safe: false }),
          }),
          entity,
        });
      }
    }
  },
});
