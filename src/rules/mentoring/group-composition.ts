import type { ListedPerson } from '../../model/document-parts.js';
import type { MentoringProgramme, MentoringSide } from '../../model/mentoring.js';
import { isWritten } from '../../model/value-at.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { identityOf } from '../participants/identity.js';
import type { Emit } from '../rule.js';
import { type GroupCompositionArgs, groupCompositionPage } from './group-composition.page.js';
import { SIDES, type SideKind, sidesOf } from './sides.js';

const CONTACT = /контактн/iu;

/** What is known of a side's programme while its members are looked at. */
interface Checked {
  readonly kind: SideKind;
  readonly entity: string;
  /** True where somebody of either side is marked as the one to contact. */
  readonly marksContacts: boolean;
  /** True where somebody of either side is marked as the leader. */
  readonly marksLeaders: boolean;
}

/** The two sides are two organizations. */
function checkDistinct(programme: MentoringProgramme, emit: Emit<GroupCompositionArgs>): void {
  const { id, experienced, developing } = programme;
  const teachers = experienced.flatMap(({ organization }) => organization ?? []);
  for (const { organization } of developing) {
    const same =
      organization && teachers.find((one) => identityOf(one) === identityOf(organization));
    if (organization === undefined || same === undefined) continue;
    emit({
      at: organization.place,
      args: { problem: 'same', kind: 'developing', name: organization.text },
      related: [{ at: same.place, label: 'same' }],
      entity: `${id}/programme:${id}`,
      severity: 'error',
    });
  }
}

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

function isContact({ isContact: isMarked, post }: ListedPerson): boolean {
  return isMarked || CONTACT.test(post ?? '');
}

/** Whether a side says whom to call without the word: its leader has a phone or an address. */
function isReachable({ members }: MentoringSide): boolean {
  const leaders = members.filter(({ isLeader }) => isLeader);
  const asked = leaders.length > 0 ? leaders : members;
  return asked.some(({ phones, emails }) => phones.length + emails.length > 0);
}

/** «директор», «заведующая»: who heads a school leads its team where nobody is marked. */
const HEAD = /^(?:и\.\s?о\.\s*)?(?:директор|руководител|заведующ|начальник)/i;

/** One leader; one to contact, where the programme marks such people or nobody can be reached. */
function checkMembers(
  side: MentoringSide,
  { kind, entity, marksContacts, marksLeaders }: Checked,
  emit: Emit<GroupCompositionArgs>,
): void {
  const { members, place } = side;
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
  const isPlain = !marksLeaders && people.some(({ post }) => HEAD.test(post ?? ''));
  if (leaders.length === 0 && !isPlain) emit({ at, args: { problem: 'leader', kind }, entity });
  for (const second of leaders.slice(1)) {
    emit({ at: second.place, args: { problem: 'leaders', kind }, entity });
  }
  const contacts = people.filter(isContact);
  if (contacts.length === 0 && (marksContacts || !isReachable(side))) {
    emit({ at, args: { problem: 'contact', kind }, entity });
  }
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
      checkDistinct(programme, emit);
      const sides = sidesOf(programme);
      const marksContacts = sides.some(({ side }) => side.members.some(isContact));
      const marksLeaders = sides.some(({ side }) => side.members.some((one) => one.isLeader));
      const entity = `${programme.id}/programme:${programme.id}`;
      for (const { kind, side } of sides) {
        checkMembers(side, { kind, entity, marksContacts, marksLeaders }, emit);
      }
    }
  },
});
