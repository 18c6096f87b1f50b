import { defineRule } from '../define-rule.js';
import { type ApprovalArgs, approvalPage } from './approval.page.js';
import { approvalOrders } from './compare/approval-order.js';

/** Speaks of an approval that misses its own deadline, the work it approves or what it rests on. */
export const approval = defineRule<ApprovalArgs, 'workspace'>({
  id: 'dates/approval',
  severity: 'error',
  scope: 'workspace',
  page: approvalPage,
  check: (workspace, emit) => {
    for (const { clash, approval: date, other, entity, severity } of approvalOrders(workspace)) {
      emit({
        at: date.place,
        args: { clash, text: date.written.text, other: other.written.text },
        related: [{ at: other.place, label: 'other' }],
        entity,
        severity,
      });
    }
  },
});
