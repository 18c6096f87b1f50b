import { documentTermsOf } from '../../../model/document-terms.js';
import { type OwnedTerm, termsOf } from '../../../model/terms.js';
import type { Workspace } from '../../../model/workspace.js';
import { oncePer } from '../../../source/once-per.js';

/** Every term of a workspace: of its projects, then of the documents on mentoring. */
export const everyTerm = oncePer((workspace: Workspace): readonly OwnedTerm[] => [
  ...workspace.projects.flatMap(termsOf),
  ...documentTermsOf(workspace),
]);
