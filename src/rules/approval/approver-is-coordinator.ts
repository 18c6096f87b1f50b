import { sameInitials } from '../../language/russian/person-name.js';
import type { ApprovalBlock, Reference } from '../../model/reference-types.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import {
  type ApproverIsCoordinatorArgs,
  approverIsCoordinatorPage,
} from './approver-is-coordinator.page.js';

/** Whether a stamp and a holder of a role name one person, by the directory or by initials. */
function isSame({ person, name }: ApprovalBlock, { target, text }: Reference): boolean {
  if (person?.target.kind === 'person' && target.kind === 'person') {
    return person.target.person.id === target.person.id;
  }
  const approver = person?.target.kind === 'person' ? person.target.person.name : name;
  const holder = target.kind === 'person' ? target.person.name : text;
  return approver !== undefined && sameInitials(approver, holder);
}

/** Who approves, as a reader knows them. */
function approverIn({ person, name }: ApprovalBlock): string {
  if (name !== undefined) return name;
  return person?.target.kind === 'person' ? person.target.person.name : (person?.text ?? '');
}

/** Speaks of documents approved by the coordinator of their project. */
export const approverIsCoordinator = defineRule<ApproverIsCoordinatorArgs, 'project'>({
  id: 'approval/approver-is-coordinator',
  severity: 'warning',
  scope: 'project',
  page: approverIsCoordinatorPage,
  check: ({ passport, roles, id: project }, emit) => {
    const approval = passport?.approval;
    if (passport === undefined || approval === undefined) return;
    const holders = roles.find(({ key }) => key === 'coordinator')?.holders ?? [];
    const holder = holders.find((one) => isSame(approval, one));
    if (holder === undefined) return;
    emit({
      at: within(approval.place, approval.name === undefined ? 'person' : 'name'),
      args: { name: approverIn(approval) },
      related: [{ at: holder.place, label: 'role' }],
      entity: `${project}/approval:${passport.id}`,
    });
  },
});
