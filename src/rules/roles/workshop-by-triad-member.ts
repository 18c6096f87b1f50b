import { answersTo } from '../../model/numbered.js';
import type { Project, Seminar } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import { defineRule } from '../define-rule.js';
import { identityOf } from '../participants/identity.js';
import { type TriadMember, triadMembersOf } from './triad-members.js';
import {
  type WorkshopByTriadMemberArgs,
  workshopByTriadMemberPage,
} from './workshop-by-triad-member.page.js';

/** Where the events that hold a seminar name somebody as executor. */
function executorMentions(
  project: Project,
  seminar: Seminar,
  identity: string,
): readonly Reference[] {
  return project.plans
    .flatMap(({ events }) => events)
    .filter(({ seminar: link }) => link !== undefined && answersTo(seminar, link.id))
    .flatMap(({ executors }) => executors)
    .flatMap((executor) => {
      const { target } = executor;
      const picked = target.kind === 'group' && target.members !== target.group.members;
      return picked ? target.members : [executor];
    })
    .filter((executor) => identityOf(executor) === identity);
}

/**
 * Whether the triads run the workshops themselves: where most of those who run them are members, the
 * project parts the work another way, and no single one of them is a slip.
 */
function triadsRunWorkshops(seminars: readonly Seminar[], members: ReadonlySet<string>): boolean {
  const hosts = seminars.flatMap(({ workshops }) => workshops);
  const own = hosts.filter(({ municipality }) => members.has(identityOf(municipality)));
  return hosts.length > 2 && own.length > hosts.length / 2;
}

/** Speaks of a workshop run by a member of a triad: workshops are for those outside the triads. */
export const workshopByTriadMember = defineRule<WorkshopByTriadMemberArgs, 'project'>({
  id: 'roles/workshop-by-triad-member',
  severity: 'error',
  scope: 'project',
  absorbs: ['roles/seminar-executors', 'roles/without-workshop'],
  page: workshopByTriadMemberPage,
  check: (project, emit) => {
    const members = new Map<string, TriadMember>();
    for (const member of triadMembersOf(project)) {
      if (!members.has(member.identity)) members.set(member.identity, member);
    }
    const seminars = project.triads.flatMap((document) => document.seminars);
    if (triadsRunWorkshops(seminars, new Set(members.keys()))) return;
    for (const seminar of seminars) {
      for (const { municipality } of seminar.workshops) {
        const identity = identityOf(municipality);
        const member = members.get(identity);
        if (member === undefined) continue;
        emit({
          at: municipality.place,
          args: {
            name: municipality.text,
            seminar: seminar.number ?? seminar.id,
            role: member.role,
            triad: member.triad.number ?? member.triad.id,
          },
          related: [
            { at: member.reference.place, label: 'triad' },
            ...executorMentions(project, seminar, identity).map(({ place: at }) => ({
              at,
              label: 'executor',
            })),
          ],
          entity: `${project.id}/seminar:${seminar.id}`,
        });
      }
    }
  },
});
