import { defineRule } from '../define-rule.js';
import { type InTwoTriadsArgs, inTwoTriadsPage } from './in-two-triads.page.js';
import { type TriadMember, triadMembersOf } from './triad-members.js';

/** Speaks of a municipality that has two places in triads, be it in two of them or in one. */
export const inTwoTriads = defineRule<InTwoTriadsArgs, 'project'>({
  id: 'roles/in-two-triads',
  severity: 'error',
  scope: 'project',
  page: inTwoTriadsPage,
  check: (project, emit) => {
    const first = new Map<string, TriadMember>();
    for (const member of triadMembersOf(project)) {
      const before = first.get(member.identity);
      if (before === undefined) {
        first.set(member.identity, member);
        continue;
      }
      emit({
        at: member.reference.place,
        args: {
          name: member.reference.text,
          role: member.role,
          triad: member.triad.number ?? member.triad.id,
          firstRole: before.role,
          firstTriad: before.triad.number ?? before.triad.id,
          sameTriad: before.triad === member.triad,
        },
        related: [{ at: before.reference.place, label: 'first' }],
        entity: `${project.id}/triad:${member.triad.id}`,
      });
    }
  },
});
