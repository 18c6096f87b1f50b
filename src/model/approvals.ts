import type { SourceFile } from '../source/source-file.js';
import { framedDocuments } from './framed-documents.js';
import type { ApprovalBlock } from './reference-types.js';
import type { Workspace } from './workspace.js';

/** The approval of every document that has one, by its source. */
export function approvalsOf(workspace: Workspace): ReadonlyMap<SourceFile, ApprovalBlock> {
  const found = framedDocuments(workspace).flatMap(({ place, approval }) =>
    approval === undefined ? [] : [[place.source, approval] as const],
  );
  return new Map(found);
}
