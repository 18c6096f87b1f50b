import type { Project, Term } from './project.js';
import type { ApprovalBlock } from './reference-types.js';

/** A term with what it is the term of. */
export interface OwnedTerm {
  readonly term: Term;
  readonly owner: 'project' | 'stage' | 'event' | 'seminar' | 'approval';
  /** The stage's, event's or seminar's name as written; empty for the project. */
  readonly name: string;
  /** `project/kind:id` */
  readonly entity: string;
}

function approvalTerms(block: ApprovalBlock | undefined, entity: string): readonly OwnedTerm[] {
  const terms = [block?.date, block?.act?.date];
  return terms.flatMap((term) => (term ? [{ term, owner: 'approval', name: '', entity }] : []));
}

/** Every term of a project's documents, in the order of the documents. */
export function termsOf(project: Project): readonly OwnedTerm[] {
  const owned: OwnedTerm[] = [];
  const add = (term: Term | undefined, owner: OwnedTerm['owner'], name: string, entity: string) => {
    if (term !== undefined) owned.push({ term, owner, name, entity: `${project.id}/${entity}` });
  };
  add(project.term, 'project', '', `project:${project.id}`);
  for (const { start, end, name, id } of project.stages) {
    add(start, 'stage', name, `stage:${id}`);
    if (end !== start) add(end, 'stage', name, `stage:${id}`);
  }
  for (const { approval, agreement, id } of [project.passport ?? [], project.plans].flat()) {
    for (const block of [approval, ...agreement]) {
      owned.push(...approvalTerms(block, `${project.id}/approval:${id}`));
    }
  }
  for (const plan of project.plans) {
    for (const { term, name, id } of plan.events) add(term, 'event', name, `event:${id}`);
  }
  for (const { seminars } of project.triads) {
    for (const { term, name, number, id } of seminars) {
      add(term, 'seminar', name ?? number ?? '', `seminar:${id}`);
    }
  }
  return owned;
}
