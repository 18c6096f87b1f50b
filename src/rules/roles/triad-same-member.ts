import { defineRule } from '../define-rule.js';
import { type TriadMember, triadMembersOf } from './triad-members.js';
import { type TriadSameMemberArgs, triadSameMemberPage } from './triad-same-member.page.js';

/** Speaks of a municipality that has two places in one triad. */
export const triadSameMember = defineRule<TriadSameMemberArgs, 'project'>({
  id: 'roles/triad-same-member',
  severity: 'error',
  scope: 'project',
  absorbs: ['roles/seminar-executors', 'roles/host-not-trainee', 'roles/without-workshop'],
  page: triadSameMemberPage,
  check: (project, emit) => {
    const byTriad = new Map<TriadMember['triad'], Map<string, TriadMember>>();
    for (const member of triadMembersOf(project)) {
      const { triad, identity, reference } = member;
      const members = byTriad.get(triad) ?? new Map<string, TriadMember>();
      byTriad.set(triad, members);
      const before = members.get(identity);
      if (before === undefined) {
        members.set(identity, member);
        continue;
      }
      emit({
        at: reference.place,
        args: {
          name: reference.text,
          role: member.role,
          firstRole: before.role,
          triad: triad.number ?? triad.id,
        },
        related: [{ at: before.reference.place, label: 'first' }],
        entity: `${project.id}/triad:${triad.id}`,
      });
    }
  },
});
