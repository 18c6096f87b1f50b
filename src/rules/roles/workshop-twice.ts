import type { Project, Seminar } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { defineRule } from '../define-rule.js';
import { identityOf } from '../participants/identity.js';
import { isNamed, triadMembersOf } from './triad-members.js';
import { type WorkshopTwiceArgs, workshopTwicePage } from './workshop-twice.page.js';

interface Turn {
  readonly seminar: Seminar;
  readonly reference: Reference;
}

/** The workshops of each municipality outside the triads; what members of triads run is told elsewhere. */
function turnsOf(project: Project): ReadonlyMap<string, readonly Turn[]> {
  const members = new Set(triadMembersOf(project).map(({ identity }) => identity));
  const turns = new Map<string, Turn[]>();
  for (const seminar of project.triads.flatMap(({ seminars }) => seminars)) {
    for (const { municipality: reference } of seminar.workshops) {
      const identity = identityOf(reference);
      if (!isNamed(reference) || members.has(identity)) continue;
      const there = turns.get(identity);
      if (there === undefined) turns.set(identity, [{ seminar, reference }]);
      else there.push({ seminar, reference });
    }
  }
  return turns;
}

/** Speaks of a municipality that runs two workshops, where most run one. */
export const workshopTwice = defineRule<WorkshopTwiceArgs, 'project'>({
  id: 'roles/workshop-twice',
  severity: 'warning',
  scope: 'project',
  page: workshopTwicePage,
  check: (project, emit) => {
    const turns = [...turnsOf(project).values()];
    const repeated = turns.filter((all) => new Set(all.map(({ seminar }) => seminar)).size > 1);
    const isCustom = repeated.length * 2 > turns.length;
    for (const [first, ...others] of turns) {
      if (first === undefined) continue;
      const seen = new Set([first.seminar]);
      for (const { seminar, reference } of others) {
        const sameSeminar = seen.has(seminar);
        seen.add(seminar);
        if (isCustom && !sameSeminar) continue;
        emit({
          at: reference.place,
          args: {
            name: reference.text,
            seminar: seminar.number ?? seminar.id,
            firstSeminar: first.seminar.number ?? first.seminar.id,
            sameSeminar,
          },
          related: [{ at: first.reference.place, label: 'first' }],
          entity: `${project.id}/seminar:${seminar.id}`,
          severity: sameSeminar ? 'error' : 'warning',
        });
      }
    }
  },
});
