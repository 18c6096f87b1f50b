import { defineRule } from '../define-rule.js';
import { type InTwoTriadsArgs, inTwoTriadsPage } from './in-two-triads.page.js';
import { type TriadMember, triadMembersOf } from './triad-members.js';

/** The members of all triads, each named once a triad: a name twice in one is told by `triad-same-member`. */
function oncePerTriad(members: readonly TriadMember[]): readonly TriadMember[] {
  const seen = new Map<TriadMember['triad'], Set<string>>();
  return members.filter(({ triad, identity }) => {
    const names = seen.get(triad) ?? new Set<string>();
    seen.set(triad, names);
    if (names.has(identity)) return false;
    names.add(identity);
    return true;
  });
}

/** Speaks of a municipality that is in two triads. */
export const inTwoTriads = defineRule<InTwoTriadsArgs, 'project'>({
  id: 'roles/in-two-triads',
  severity: 'error',
  scope: 'project',
  absorbs: ['roles/seminar-executors', 'roles/host-not-trainee', 'roles/without-workshop'],
  page: inTwoTriadsPage,
  check: (project, emit) => {
    const first = new Map<string, TriadMember>();
    for (const member of oncePerTriad(triadMembersOf(project))) {
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
        },
        related: [{ at: before.reference.place, label: 'first' }],
        entity: `${project.id}/triad:${member.triad.id}`,
      });
    }
  },
});
