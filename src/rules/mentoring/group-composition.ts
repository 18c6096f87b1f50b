import type { MentoringProgramme, MentoringSide } from '../../model/mentoring.js';
import { isWritten } from '../../model/value-at.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { Emit } from '../rule.js';
import { type GroupCompositionArgs, groupCompositionPage } from './group-composition.page.js';
import { SIDES, type SideKind, sidesOf } from './sides.js';

const CONTACT = /контактн/iu;

/** Each side is there, and no more of a side than the regulation allows. */
function checkSides(programme: MentoringProgramme, emit: Emit<GroupCompositionArgs>): void {
  const { id, place, regulation } = programme;
  const entity = `${id}/programme:${id}`;
  for (const kind of SIDES) {
    const sides = programme[kind];
    const limits = regulation?.target?.limits;
    const most = limits?.teams[kind];
    if (sides.length === 0 && !isWritten(place, kind)) {
      const at = keyOf(within(place, isWritten(place, 'title') ? 'title' : 'kind'));
      emit({ at, args: { problem: 'side', kind }, entity, severity: 'error' });
    }
    if (limits === undefined || most === undefined || sides.length <= most) continue;
    emit({
      at: keyOf(within(place, kind)),
      args: { problem: 'many', kind, count: sides.length, most },
      related: [{ at: limits.place, label: 'limit' }],
      entity,
    });
  }
}

/** One leader, one to contact. */
function checkMembers(
  { members, place }: MentoringSide,
  kind: SideKind,
  entity: string,
  emit: Emit<GroupCompositionArgs>,
): void {
  const people = members.filter(({ isBlank }) => !isBlank);
  const at = keyOf(within(place, 'members'));
  if (people.length === 0) {
    emit({
      at: isWritten(place, 'members') ? at : place,
      args: { problem: 'empty', kind },
      entity,
    });
    return;
  }
  const leaders = people.filter(({ isLeader }) => isLeader);
  if (leaders.length === 0) emit({ at, args: { problem: 'leader', kind }, entity });
  for (const second of leaders.slice(1)) {
    emit({ at: second.place, args: { problem: 'leaders', kind }, entity });
  }
  const contacts = people.filter(({ isContact, post }) => isContact || CONTACT.test(post ?? ''));
  if (contacts.length === 0) emit({ at, args: { problem: 'contact', kind }, entity });
  const [first, second, ...more] = contacts;
  if (first === undefined || second === undefined) return;
  emit({
    at: second.place,
    args: { problem: 'contacts', kind, count: more.length + 2 },
    related: [first, ...more].map(({ place: other }) => ({ at: other, label: 'contact' })),
    entity,
    severity: 'info',
  });
}

/** Speaks of a mentoring group without a side, a leader or somebody to contact. */
export const groupComposition = defineRule<GroupCompositionArgs, 'workspace'>({
  id: 'mentoring/group-composition',
  severity: 'warning',
  scope: 'workspace',
  page: groupCompositionPage,
  check: ({ programmes }, emit) => {
    for (const programme of programmes) {
      checkSides(programme, emit);
      for (const { kind, side } of sidesOf(programme)) {
        checkMembers(side, kind, `${programme.id}/programme:${programme.id}`, emit);
      }
    }
  },
});
