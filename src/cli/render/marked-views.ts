import { contentsOf } from '../../model/content/document-content.js';
import { fingerprintOf } from '../../model/content/fingerprint.js';
import type { Workspace } from '../../model/workspace.js';
import type { DocumentView } from '../../render/view/document-view.js';

/**
 * Prepares to give documents the marks of what they say, by which `verify` tells later whether a
 * file still agrees with its sources.
 */
export function viewMarker(
  workspace: Workspace,
): (views: readonly DocumentView[]) => readonly DocumentView[] {
  const contentOf = contentsOf(workspace);
  const documents = new Map(workspace.documents.map((one) => [`${one.kind} ${one.id}`, one]));
  return (views) =>
    views.map((view) => {
      const document = documents.get(`${view.kind} ${view.id}`);
      if (document === undefined) return view;
      return { ...view, fingerprint: fingerprintOf(contentOf(document, 'printed')) };
    });
}
