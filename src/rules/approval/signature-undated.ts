import { type FramedDocument, framedDocuments } from '../../model/framed-documents.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { isWritten } from '../../model/value-at.js';
import type { Workspace } from '../../model/workspace.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type SignatureUndatedArgs, signatureUndatedPage } from './signature-undated.page.js';

type Report = RuleReport<SignatureUndatedArgs>;
type Signature = Pick<ApprovalBlock, 'place' | 'date' | 'act'>;

function isDated(approval: ApprovalBlock | undefined): boolean {
  if (approval === undefined || approval.status === 'draft') return false;
  return approval.date !== undefined || approval.act?.date !== undefined;
}

function isUndated({ date, act, place }: Signature): boolean {
  return date === undefined && act === undefined && !isWritten(place, 'date');
}

/** What to say of those signatures of one document that say no day. */
function tellUndated(
  { id, owner, place, date }: Omit<FramedDocument, 'signatures' | 'agreement'>,
  signatures: readonly Signature[],
): readonly Report[] {
  if (date !== undefined || isWritten(place, 'date')) return [];
  const [first, ...others] = signatures.filter(isUndated);
  if (first === undefined) return [];
  return [
    {
      at: first.place,
      args: { count: others.length + 1, total: signatures.length },
      related: others.map((other) => ({ at: other.place, label: 'also' })),
      entity: `${owner}/approval:${id}`,
    },
  ];
}

/** Projects whose passport says when it was approved: what is signed beside it needs no day of its own. */
function datedProjects({ projects }: Workspace): ReadonlySet<string> {
  return new Set(projects.flatMap(({ id, passport }) => (isDated(passport?.approval) ? [id] : [])));
}

/** Speaks once of the signatures of a document that do not say when they were given. */
export const signatureUndated = defineRule<SignatureUndatedArgs, 'workspace'>({
  id: 'approval/signature-undated',
  severity: 'warning',
  scope: 'workspace',
  page: signatureUndatedPage,
  check: (workspace, emit) => {
    const dated = datedProjects(workspace);
    for (const document of framedDocuments(workspace)) {
      const { approval, owner } = document;
      if (approval?.status === 'draft' || isDated(approval) || dated.has(owner)) continue;
      for (const report of tellUndated(document, document.signatures)) emit(report);
    }
    // The sides of an agreement sign it where it does not say who does.
    const bare = workspace.agreements.filter(({ signatures }) => signatures.length === 0);
    for (const agreement of bare) {
      const document = { ...agreement, owner: agreement.id };
      for (const report of tellUndated(document, agreement.parties)) emit(report);
    }
  },
});
