import type { DocumentFrame, ListedPerson } from '../document-parts.js';
import type { ApprovalBlock, Reference } from '../reference-types.js';

/** Those of several references that are there. */
export function present(...references: readonly (Reference | undefined)[]): readonly Reference[] {
  return references.flatMap((one) => one ?? []);
}

/** Whom a stamp or a signature names. */
export function ofApproval(block: ApprovalBlock | undefined): readonly Reference[] {
  return present(block?.person, block?.organization);
}

/** Whom the stamps, the agreement sheet and the signatures of a document name. */
export function ofFrame(frame: Omit<DocumentFrame, 'place' | 'id'>): readonly Reference[] {
  return [frame.approval, ...frame.agreement, ...frame.signatures].flatMap(ofApproval);
}

/** Whom a list of people names: they and their organizations, each once. */
export function ofPeople(...people: readonly (ListedPerson | undefined)[]): readonly Reference[] {
  return people.flatMap((one) => [...new Set(present(one?.reference, one?.organization))]);
}

/** A reference and those of a group's members whom it picks out. */
export function withChosenMembers(reference: Reference): readonly Reference[] {
  const { target } = reference;
  if (target.kind !== 'group' || target.members === target.group.members) return [reference];
  return [reference, ...target.members];
}
