import type { Workspace } from '../../model/workspace.js';
import { type Place, placeKey } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { planned } from './compare/agreement.js';
import { extentOfDays, lastsThroughout } from './compare/days.js';
import { type Fit, fitInto } from './compare/fit.js';
import { type ChildEvent, childEvents } from './compare/parent-events.js';
import { twinsOf } from './compare/twins.js';
import { coarser, inOneUnit } from './compare/unit.js';
import { type OutsideParentArgs, outsideParentPage } from './outside-parent.page.js';

/** How an event lies to the one it carries out; nothing where it lies inside. */
function breachOfParent({ event, parent }: ChildEvent) {
  const frame = planned(parent);
  if (frame === undefined || lastsThroughout(event.term.resolved)) return undefined;
  const precision = coarser(event.term.resolved.precision, parent.term.resolved.precision);
  const fit = fitInto(event.days, frame, precision);
  return fit.kind === 'inside' ? undefined : fit;
}

/**
 * Whether an event comes after a parent that was over in one unit of its term, a month or a day:
 * teams formed at home after the triads were formed follow it up rather than miss it.
 */
function followsUp({ parent }: ChildEvent, { kind, before }: Fit): boolean {
  const { term, days } = parent;
  const extent = extentOfDays(days);
  if (kind !== 'outside' || before || extent?.from === undefined || extent.to === undefined) {
    return false;
  }
  const isMoment = inOneUnit(extent.from, extent.to, term.resolved.precision);
  return isMoment && term.resolved.kind !== 'deadline';
}

/** For the term of each event that holds a seminar the seminar's own: the two may differ by a slip. */
function placesOfSeminars({ projects }: Workspace): ReadonlyMap<string, readonly Place[]> {
  return new Map(
    projects
      .flatMap((project) => twinsOf(project))
      .flatMap(({ seminar, events }) =>
        events.map(({ term }) => [placeKey(term.place), [seminar.term.place]] as const),
      ),
  );
}

/** Speaks of an event that is not inside the event of the plan above that it carries out. */
export const outsideParent = defineRule<OutsideParentArgs, 'workspace'>({
  id: 'dates/outside-parent',
  severity: 'warning',
  scope: 'workspace',
  page: outsideParentPage,
  check: (workspace, emit) => {
    const seminarPlaces = placesOfSeminars(workspace);
    for (const child of childEvents(workspace)) {
      const fit = breachOfParent(child);
      if (fit === undefined) continue;
      const { event, parent } = child;
      const isLater = followsUp(child, fit);
      emit({
        at: event.term.place,
        args: {
          name: event.name,
          text: event.term.written.text,
          parent: parent.name,
          parentText: parent.term.written.text,
          kind: isLater ? 'later' : fit.kind === 'outside' ? 'outside' : 'partial',
        },
        related: [{ at: parent.term.place, label: 'parent' }],
        follows: seminarPlaces.get(placeKey(parent.term.place)) ?? [],
        entity: event.entity,
        severity: fit.slight || isLater ? 'info' : 'warning',
      });
    }
  },
});
