import { byOwnId } from '../../model/distinct-ids.js';
import type { PlanEvent } from '../../model/project.js';
import type { Workspace } from '../../model/workspace.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { findCycles, type Node } from './cycles.js';
import { type ReferenceCycleArgs, referenceCyclePage } from './reference-cycle.page.js';

function told(
  of: ReferenceCycleArgs['of'],
  nodes: ReadonlyMap<string, Node>,
): readonly RuleReport<ReferenceCycleArgs>[] {
  return findCycles(nodes).flatMap((steps) => {
    const [first, ...others] = steps;
    if (first === undefined) return [];
    return [
      {
        at: first.at,
        args: { of, names: steps.map(({ name }) => name) },
        related: others.map(({ at }) => ({ at, label: 'next' })),
      },
    ];
  });
}

function eventNodes(events: readonly PlanEvent[]): ReadonlyMap<string, Node> {
  return new Map(
    [...byOwnId(events)].map(([id, { name, after }]) => [
      id,
      { name, links: after.map(({ id: to, place: at }) => ({ to, at })) },
    ]),
  );
}

/** The events of a project share their ids; those of a procedure or a programme have their own. */
function eventLists({ projects, procedures, programmes }: Workspace) {
  return [
    ...projects.map(({ plans }) => plans.flatMap(({ events }) => events)),
    ...projects.flatMap(({ interactionPlans }) => interactionPlans.map(({ events }) => events)),
    ...procedures.map(({ steps }) => steps),
    ...programmes.map(({ events }) => events),
  ];
}

function projectNodes({ projects }: Workspace): ReadonlyMap<string, Node> {
  return new Map(
    projects.map(({ id, passport }) => {
      const { parent } = passport ?? {};
      const links = parent === undefined ? [] : [{ to: parent.id, at: parent.place }];
      return [id, { name: passport?.title ?? id, links }];
    }),
  );
}

function organizationNodes({ directory }: Workspace): ReadonlyMap<string, Node> {
  return new Map(
    [...directory.organizations.values()].map(({ id, name, short, parent, place }) => {
      const target = parent === undefined ? undefined : directory.resolve(parent);
      const links =
        target?.kind === 'organization'
          ? [{ to: target.organization.id, at: within(place, 'parent') }]
          : [];
      return [id, { name: short ?? name, links }];
    }),
  );
}

/** Speaks of links that lead round in a circle. */
export const referenceCycle = defineRule<ReferenceCycleArgs, 'workspace'>({
  id: 'trace/reference-cycle',
  severity: 'error',
  scope: 'workspace',
  page: referenceCyclePage,
  check: (workspace, emit) => {
    const reports = [
      ...eventLists(workspace).flatMap((events) => told('event', eventNodes(events))),
      ...told('project', projectNodes(workspace)),
      ...told('organization', organizationNodes(workspace)),
    ];
    for (const report of reports) emit(report);
  },
});
