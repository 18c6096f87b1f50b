import type { Passport, Plan, Term } from '../../model/project.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { isWritten } from '../../model/value-at.js';
import { keyOf } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import {
  type ApprovalIncompleteArgs,
  approvalIncompletePage,
  type Part,
} from './incomplete.page.js';

/** Whether a date says the day: «18.06.2021», not «2021 год». What is wrong with it otherwise is for `dates/…`. */
function saysDay({ written }: Term): boolean {
  return written.precision === 'day' || written.problems.length > 0;
}

function dateParts(date: Term | undefined): readonly Part[] {
  if (date === undefined) return ['date'];
  return saysDay(date) ? [] : ['day'];
}

/** What a stamp lacks that rests on an order: «Утверждено приказом … от … № …». */
function missingInAct({ act, date }: ApprovalBlock): readonly Part[] {
  const number: readonly Part[] = act?.number === undefined ? ['number'] : [];
  return [...dateParts(act?.date ?? date), ...number];
}

/** What a stamp lacks that a person signs. */
function missingInSignature({ post, name, person, date }: ApprovalBlock): readonly Part[] {
  const known = person?.target.kind === 'person' ? person.target.person : undefined;
  // A person that the directory does not have is reported as such; nothing is known of the post then.
  const hasPost = post !== undefined || (person && (known === undefined || known.posts.length > 0));
  return [
    ...(hasPost ? [] : (['post'] as const)),
    ...(name !== undefined || person !== undefined ? [] : (['name'] as const)),
    ...dateParts(date),
  ];
}

/** A stamp written out by hand must have its word; the form supplies it to one made from the directory. */
function lacksWord({ word, post, name, act }: ApprovalBlock): boolean {
  return word === undefined && act === undefined && post !== undefined && name !== undefined;
}

/** Speaks of a stamp of approval that lacks a part without which it has no force. */
export const approvalIncomplete = defineRule<ApprovalIncompleteArgs, 'project'>({
  id: 'approval/incomplete',
  severity: 'error',
  scope: 'project',
  page: approvalIncompletePage,
  check: (project, emit) => {
    const approved: readonly (Passport | Plan)[] = [project.passport ?? [], project.plans].flat();
    for (const { approval, id } of approved) {
      if (approval === undefined || approval.status === 'draft') continue;
      // A state that is not one of the known may be meant as a draft, and is told by itself.
      if (approval.status === undefined && isWritten(approval.place, 'status')) continue;
      const missing = approval.act ? missingInAct(approval) : missingInSignature(approval);
      const word: readonly Part[] = lacksWord(approval) ? ['word'] : [];
      if (missing.length + word.length === 0) continue;
      emit({
        at: keyOf(approval.place),
        args: { missing: [...word, ...missing], act: approval.act !== undefined },
        entity: `${project.id}/approval:${id}`,
        severity: missing.length > 0 ? 'error' : 'warning',
      });
    }
  },
});
