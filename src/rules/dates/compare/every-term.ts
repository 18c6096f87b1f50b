import { documentTermsOf } from '../../../model/document-terms.js';
import { type OwnedTerm, termsOf } from '../../../model/terms.js';
import type { Workspace } from '../../../model/workspace.js';

const known = new WeakMap<Workspace, readonly OwnedTerm[]>();

/** Every term of a workspace: of its projects, then of the documents on mentoring. */
export function everyTerm(workspace: Workspace): readonly OwnedTerm[] {
  const before = known.get(workspace);
  if (before !== undefined) return before;
  const terms = [...workspace.projects.flatMap(termsOf), ...documentTermsOf(workspace)];
  known.set(workspace, terms);
  return terms;
}
