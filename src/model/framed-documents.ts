import type { DocumentFrame } from './document-parts.js';
import type { Term } from './project.js';
import type { Workspace } from './workspace.js';

/** A document that people approve, agree to or sign. */
export interface FramedDocument
  extends Pick<DocumentFrame, 'place' | 'id' | 'approval' | 'agreement' | 'signatures'> {
  /** What the entities of its findings begin with. */
  readonly owner: string;
  /** The day of the document itself, which is also that of its signatures. */
  readonly date?: Term;
}

/** Every document of a workspace with its stamps and signatures, those of projects first. */
export function framedDocuments(workspace: Workspace): readonly FramedDocument[] {
  const { projects, regulations, registries, procedures, agreements, programmes, reports } =
    workspace;
  const inProjects = projects.flatMap(({ id, passport, plans, triads, interactionPlans }) => [
    ...(passport ? [{ ...passport, signatures: [], owner: id }] : []),
    ...plans.map((one) => ({ ...one, owner: id })),
    ...triads.map((one) => ({ ...one, agreement: [], owner: id })),
    ...interactionPlans.map((one) => ({ ...one, owner: one.id })),
  ]);
  const outside = [
    ...regulations,
    ...registries,
    ...procedures,
    ...agreements,
    ...programmes,
    ...reports,
  ];
  return [...inProjects, ...outside.map((one) => ({ ...one, owner: one.id }))];
}
