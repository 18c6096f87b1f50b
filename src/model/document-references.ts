import type { Reference } from './reference-types.js';
import type { Workspace } from './workspace.js';

/** The people and organizations that one document on mentoring names. */
export interface DocumentReferences {
  /** The document's id: entities of findings begin with it. */
  readonly owner: string;
  readonly references: readonly Reference[];
}

/** Whom the documents outside projects name, document by document; those of projects are in `project.references`. */
export function documentReferences(workspace: Workspace): readonly DocumentReferences[] {
  const { regulations, registries, procedures, agreements, programmes, reports } = workspace;
  return [
    ...[...regulations, ...registries, ...agreements, ...reports].map(({ id, references }) => ({
      owner: id,
      references,
    })),
    ...[...procedures, ...programmes].map(({ id, schedule: { references } }) => ({
      owner: id,
      references,
    })),
  ];
}
