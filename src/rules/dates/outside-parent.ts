import { defineRule } from '../define-rule.js';
import { planned } from './compare/agreement.js';
import { lastsThroughout } from './compare/days.js';
import { fitInto } from './compare/fit.js';
import { type ChildEvent, childEvents } from './compare/parent-events.js';
import { coarser } from './compare/unit.js';
import { type OutsideParentArgs, outsideParentPage } from './outside-parent.page.js';

/** How an event lies to the one it carries out; nothing where it lies inside. */
function breachOfParent({ event, parent }: ChildEvent) {
  const frame = planned(parent);
  if (frame === undefined || lastsThroughout(event.term.resolved)) return undefined;
  const precision = coarser(event.term.resolved.precision, parent.term.resolved.precision);
  const fit = fitInto(event.days, frame, precision);
  return fit.kind === 'inside' ? undefined : fit;
}

/** Speaks of an event that is not inside the event of the plan above that it carries out. */
export const outsideParent = defineRule<OutsideParentArgs, 'workspace'>({
  id: 'dates/outside-parent',
  severity: 'warning',
  scope: 'workspace',
  page: outsideParentPage,
  check: (workspace, emit) => {
    for (const child of childEvents(workspace)) {
      const fit = breachOfParent(child);
      if (fit === undefined) continue;
      const { event, parent } = child;
      emit({
        at: event.term.place,
        args: {
          name: event.name,
          text: event.term.written.text,
          parent: parent.name,
          parentText: parent.term.written.text,
          kind: fit.kind === 'outside' ? 'outside' : 'partial',
        },
        related: [{ at: parent.term.place, label: 'parent' }],
        entity: event.entity,
        severity: fit.slight ? 'info' : 'warning',
      });
    }
  },
});
