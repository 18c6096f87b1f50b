import { framedDocuments } from '../../model/framed-documents.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { isWritten } from '../../model/value-at.js';
import type { Workspace } from '../../model/workspace.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type AgreementMissingArgs, agreementMissingPage } from './agreement-missing.page.js';

type Report = RuleReport<AgreementMissingArgs>;

function isDated({ place, date, act }: ApprovalBlock): boolean {
  return date !== undefined || act !== undefined || isWritten(place, 'date');
}

/** Who is to agree, as a reader knows them. */
function nameOf({ name, person, organization, post }: ApprovalBlock): string {
  const known = person?.target.kind === 'person' ? person.target.person.name : person?.text;
  return name ?? known ?? organization?.text ?? post ?? '';
}

/** Entries of an agreement sheet without a day, under a document that is approved already. */
function notAgreed(workspace: Workspace): readonly Report[] {
  return framedDocuments(workspace).flatMap(({ approval, agreement, id, owner }) => {
    if (approval === undefined || approval.status === 'draft' || !isDated(approval)) return [];
    return agreement
      .filter((entry) => !isDated(entry))
      .map((entry) => ({
        at: entry.place,
        args: { problem: 'entry', name: nameOf(entry) } as const,
        related: [{ at: keyOf(approval.place), label: 'approval' }],
        entity: `${owner}/approval:${id}`,
      }));
  });
}

/** Programmes without an agreement whose regulation wants one, where agreements are kept here. */
function withoutContract({ programmes, agreements }: Workspace): readonly Report[] {
  if (agreements.length === 0) return [];
  return programmes.flatMap(({ contract, regulation, approval, place, title, id }) => {
    const limits = regulation?.target?.limits;
    if (contract !== undefined || limits?.parties === undefined) return [];
    if (isWritten(place, 'agreement') || approval?.status === 'draft') return [];
    return [
      {
        at: keyOf(within(place, title === undefined ? 'kind' : 'title')),
        args: { problem: 'contract', parties: limits.parties } as const,
        related: [{ at: keyOf(limits.place), label: 'limits' }],
        entity: `${id}/programme:${id}`,
      },
    ];
  });
}

/** Speaks of those who have not agreed to what is approved, and of programmes without an agreement. */
export const agreementMissing = defineRule<AgreementMissingArgs, 'workspace'>({
  id: 'approval/agreement-missing',
  severity: 'warning',
  scope: 'workspace',
  page: agreementMissingPage,
  check: (workspace, emit) => {
    for (const report of [...notAgreed(workspace), ...withoutContract(workspace)]) emit(report);
  },
});
