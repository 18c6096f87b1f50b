import type { Agreement, MentoringProgramme, Party } from '../../model/mentoring.js';
import type { Workspace } from '../../model/workspace.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { identityOf } from '../participants/identity.js';
import type { Emit } from '../rule.js';
import { type AgreementPartiesArgs, agreementPartiesPage } from './agreement-parties.page.js';

const ROLES = ['experienced', 'developing', 'operator'] as const;

/** The number of sides and their roles, where the regulation wants three. */
function checkCount(
  { parties, place, id, regulation }: Agreement,
  emit: Emit<AgreementPartiesArgs>,
) {
  const wanted = regulation?.target?.limits?.parties;
  if (wanted === undefined || parties.length === 0) return;
  const at = keyOf(within(place, 'parties'));
  const related = [
    { at: keyOf(within(regulation?.target?.place ?? place, 'limits')), label: 'limit' },
  ];
  const entity = `${id}/agreement:${id}`;
  if (parties.length !== wanted) {
    const args = { problem: 'count', count: parties.length, wanted } as const;
    emit({ at, args, related, entity });
    return;
  }
  if (wanted !== ROLES.length || parties.some(({ role }) => role === undefined)) return;
  const missing = ROLES.filter((role) => !parties.some((party) => party.role === role));
  if (missing.length > 0) emit({ at, args: { problem: 'roles', missing }, entity });
}

/** One organization on two sides. */
function checkDistinct({ parties, id }: Agreement, emit: Emit<AgreementPartiesArgs>) {
  const first = new Map<string, Party>();
  for (const party of parties) {
    const { organization } = party;
    if (organization === undefined) continue;
    const key = identityOf(organization);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, party);
      continue;
    }
    emit({
      at: organization.place,
      args: { problem: 'same', name: organization.text },
      related: [{ at: before.place, label: 'first' }],
      entity: `${id}/agreement:${id}`,
    });
  }
}

/** A school that signs the agreement and is not the one of the programme. */
function checkProgramme(
  { parties, id }: Agreement,
  programme: MentoringProgramme | undefined,
  emit: Emit<AgreementPartiesArgs>,
) {
  for (const { role, organization } of parties) {
    if (organization === undefined || (role !== 'experienced' && role !== 'developing')) continue;
    const sides = programme?.[role].flatMap((side) => side.organization ?? []) ?? [];
    const [other] = sides;
    if (other === undefined) continue;
    if (sides.some((side) => identityOf(side) === identityOf(organization))) continue;
    emit({
      at: organization.place,
      args: { problem: 'other', name: organization.text, other: other.text },
      related: [{ at: other.place, label: 'programme' }],
      entity: `${id}/agreement:${id}`,
    });
  }
}

/** The programme of each agreement, whichever of the two names the other. */
function programmesByAgreement({
  programmes,
}: Workspace): ReadonlyMap<Agreement, MentoringProgramme> {
  return new Map(
    programmes.flatMap((programme) => {
      const agreement = programme.contract?.target;
      return agreement ? [[agreement, programme] as const] : [];
    }),
  );
}

/** Speaks of an agreement whose sides are not those that the regulation and the programme want. */
export const agreementParties = defineRule<AgreementPartiesArgs, 'workspace'>({
  id: 'mentoring/agreement-parties',
  severity: 'error',
  scope: 'workspace',
  page: agreementPartiesPage,
  check: (workspace, emit) => {
    const programmes = programmesByAgreement(workspace);
    for (const agreement of workspace.agreements) {
      checkCount(agreement, emit);
      checkDistinct(agreement, emit);
      checkProgramme(agreement, programmes.get(agreement), emit);
    }
  },
});
