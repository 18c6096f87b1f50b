import { changesSince } from '../../model/content/changes.js';
import { contentsOf } from '../../model/content/document-content.js';
import type { Workspace } from '../../model/workspace.js';
import type { DocumentSource } from '../../render/provenance/source-marks.js';
import { sectionsOf } from '../../rules/approval/changed-since.js';
import type { ChangedSection } from '../../rules/approval/changed-words.js';

/** How a document of a file stands to the sources as they are now. */
export interface SourceChange {
  readonly document: string;
  readonly kind: string;
  /** `changed`: other words; `missing`: no such document; `incomparable`: marks of another version. */
  readonly state: 'changed' | 'missing' | 'incomparable';
  readonly sections: readonly ChangedSection[];
}

/** Prepares to compare files with a workspace. */
export function sourceComparer(
  workspace: Workspace,
): (sources: readonly DocumentSource[]) => readonly SourceChange[] {
  const contentOf = contentsOf(workspace);
  return (sources) =>
    sources.flatMap(({ id, kind, fingerprint }): readonly SourceChange[] => {
      const document = workspace.documents.find((one) => one.id === id && one.kind === kind);
      if (document === undefined) return [{ document: id, kind, state: 'missing', sections: [] }];
      const changes = changesSince(fingerprint, contentOf, 'printed', document, []);
      if (changes === undefined) return [];
      const state = changes.isIncomparable ? 'incomparable' : 'changed';
      return [{ document: id, kind, state, sections: sectionsOf(changes, document) }];
    });
}
