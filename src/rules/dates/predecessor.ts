import type { Term } from '../../model/project.js';
import { schedulesOf } from '../../model/schedules.js';
import type { Workspace } from '../../model/workspace.js';
import { defineRule } from '../define-rule.js';
import { type Misorder, misorderOf, type Precedence } from './compare/precedence.js';
import { cyclePrecedences, linkedPrecedences, stepPrecedences } from './compare/predecessors.js';
import { type PredecessorArgs, predecessorPage } from './predecessor.page.js';

const FROM_LIGHT_TO_GRAVE = ['info', 'warning', 'error'] as const;

function precedencesOf(workspace: Workspace): readonly Precedence[] {
  return [
    ...schedulesOf(workspace).flatMap(linkedPrecedences),
    ...workspace.projects.flatMap(({ interactionPlans }) =>
      interactionPlans.flatMap(cyclePrecedences),
    ),
    ...workspace.procedures.flatMap(stepPrecedences),
  ];
}

function isGraver(one: Misorder, other: Misorder): boolean {
  const gravity = ({ severity }: Misorder) => FROM_LIGHT_TO_GRAVE.indexOf(severity);
  return gravity(one) > gravity(other);
}

/** The worst that is wrong with each event: what is before one thing is mostly before several. */
function worstByEvent(pairs: readonly Precedence[]): Iterable<Misorder> {
  const worst = new Map<Term, Misorder>();
  for (const pair of pairs) {
    const found = misorderOf(pair);
    if (found === undefined) continue;
    const { term } = found.event;
    const before = worst.get(term);
    if (before === undefined || isGraver(found, before)) worst.set(term, found);
  }
  return worst.values();
}

/** Speaks of an event that comes before what it rests on, or begins before that has ended. */
export const predecessor = defineRule<PredecessorArgs, 'workspace'>({
  id: 'dates/predecessor',
  severity: 'error',
  scope: 'workspace',
  page: predecessorPage,
  check: (workspace, emit) => {
    for (const { event, earlier, ground, how, severity } of worstByEvent(
      precedencesOf(workspace),
    )) {
      const { term, name, entity } = event;
      emit({
        at: term.place,
        args: {
          name,
          text: term.written.text,
          earlier: earlier.name,
          earlierText: earlier.term.written.text,
          ground,
          how,
        },
        related: [{ at: earlier.term.place, label: 'earlier' }],
        entity,
        severity,
      });
    }
  },
});
