import type { DocumentFrame } from '../../model/document-parts.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { isWritten } from '../../model/value-at.js';
import type { Workspace } from '../../model/workspace.js';
import { defineRule } from '../define-rule.js';
import { type SignatureUndatedArgs, signatureUndatedPage } from './signature-undated.page.js';

interface Signed extends Pick<DocumentFrame, 'signatures' | 'approval' | 'id'> {
  /** What the entities of its findings begin with. */
  readonly owner: string;
}

/** Every document that people sign. */
function signedIn(workspace: Workspace): readonly Signed[] {
  const { projects, programmes, registries, procedures, regulations } = workspace;
  const inProjects = projects.flatMap(({ id, plans, triads, interactionPlans }) => [
    ...[...plans, ...triads].map((one) => ({ ...one, owner: id })),
    ...interactionPlans.map((one) => ({ ...one, owner: one.id })),
  ]);
  const outside = [...regulations, ...registries, ...procedures, ...programmes];
  return [...inProjects, ...outside.map((one) => ({ ...one, owner: one.id }))];
}

function isUndated({ date, act, place }: ApprovalBlock): boolean {
  return date === undefined && act === undefined && !isWritten(place, 'date');
}

/** Speaks once of the signatures of a document that do not say when they were given. */
export const signatureUndated = defineRule<SignatureUndatedArgs, 'workspace'>({
  id: 'approval/signature-undated',
  severity: 'warning',
  scope: 'workspace',
  page: signatureUndatedPage,
  check: (workspace, emit) => {
    for (const { signatures, approval, id, owner } of signedIn(workspace)) {
      const [first, ...others] = signatures.filter(isUndated);
      if (first === undefined || approval?.status === 'draft') continue;
      emit({
        at: first.place,
        args: { count: others.length + 1, total: signatures.length },
        related: others.map(({ place }) => ({ at: place, label: 'also' })),
        entity: `${owner}/approval:${id}`,
      });
    }
  },
});
