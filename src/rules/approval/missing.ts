import type { DocumentFrame } from '../../model/document-parts.js';
import { isWritten } from '../../model/value-at.js';
import { keyOf, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type ApprovalMissingArgs, approvalMissingPage } from './missing.page.js';

/** Whether a document says when it was approved, or that it is a draft. */
function isApproved({ approval, annex }: DocumentFrame): boolean {
  if (approval === undefined) return annex?.act !== undefined;
  return (
    approval.status === 'draft' ||
    approval.date !== undefined ||
    approval.act?.date !== undefined ||
    // A date that cannot be read is told of as such.
    isWritten(approval.place, 'date')
  );
}

/** Speaks of a regulation or a mentoring programme without an approval or its date. */
export const approvalMissing = defineRule<ApprovalMissingArgs, 'workspace'>({
  id: 'approval/missing',
  severity: 'warning',
  scope: 'workspace',
  page: approvalMissingPage,
  check: ({ regulations, programmes }, emit) => {
    const check = (of: ApprovalMissingArgs['of'], documents: readonly DocumentFrame[]) => {
      for (const document of documents) {
        if (isApproved(document)) continue;
        const { place, approval, title, id } = document;
        const head = within(place, title === undefined ? 'kind' : 'title');
        emit({
          at: keyOf(approval?.place ?? head),
          args: { of, part: approval === undefined ? 'approval' : 'date' },
          entity: `${id}/approval:${id}`,
        });
      }
    };
    check('regulation', regulations);
    check('programme', programmes);
  },
});
