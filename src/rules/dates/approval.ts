import { framedDocuments } from '../../model/framed-documents.js';
import type { Workspace } from '../../model/workspace.js';
import { defineRule } from '../define-rule.js';
import type { RuleReport } from '../rule.js';
import { type ApprovalArgs, approvalPage } from './approval.page.js';
import { approvalOrders } from './compare/approval-order.js';
import { datedTerm, extentOfDays } from './compare/days.js';

/** Approvals dated after today, where it is known what day it is. */
function approvedTomorrow(workspace: Workspace): readonly RuleReport<ApprovalArgs>[] {
  const { today } = workspace;
  if (today === undefined) return [];
  return framedDocuments(workspace).flatMap(({ approval: stamp, id, owner }) => {
    const date = stamp?.status === 'draft' ? undefined : (stamp?.date ?? stamp?.act?.date);
    const day = extentOfDays(datedTerm(date)?.days ?? [])?.from;
    if (date === undefined || day === undefined || day <= today) return [];
    return [
      {
        at: date.place,
        args: { clash: 'future', text: date.written.text, other: today },
        entity: `${owner}/approval:${id}`,
        severity: 'warning',
      },
    ];
  });
}

/** Speaks of an approval that misses its own deadline, the work it approves or what it rests on. */
export const approval = defineRule<ApprovalArgs, 'workspace'>({
  id: 'dates/approval',
  severity: 'error',
  scope: 'workspace',
  page: approvalPage,
  check: (workspace, emit) => {
    for (const report of approvedTomorrow(workspace)) emit(report);
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
