import { approvalsOf } from '../../model/approvals.js';
import { type Changes, changesSince, coveredBy } from '../../model/content/changes.js';
import { contentsOf } from '../../model/content/document-content.js';
import type { LoadedDocument } from '../../model/document.js';
import type { ApprovalBlock } from '../../model/reference-types.js';
import { keyOf } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type ChangedSinceArgs, changedSincePage } from './changed-since.page.js';
import type { ChangedSection } from './changed-words.js';

function dateOf({ date, act }: ApprovalBlock): string | null {
  return (date ?? act?.date)?.written.text ?? null;
}

/** Changes as facts of a finding: which sections, of which document besides the one asked about. */
export function sectionsOf(
  { parts }: Changes,
  document: LoadedDocument,
): readonly ChangedSection[] {
  return parts.map(({ document: owner, kind = null, section, labels, removed }) => ({
    of: owner === document ? null : kind,
    kind,
    section,
    labels,
    removed,
  }));
}

/** Without what only seems gone, because its document cannot be read; `undefined` where nothing else has changed. */
function withoutUnread(
  changes: Changes,
  unread: ReadonlySet<string | undefined>,
): Changes | undefined {
  // One whose id cannot be read may be any of them.
  const seemsGone = (id: string) => unread.has(id) || unread.has(undefined);
  const parts = changes.parts.filter(({ document, id }) =>
    document === undefined ? !seemsGone(id) : document.unread === undefined,
  );
  if (parts.length === changes.parts.length) return changes;
  return parts.length === 0 ? undefined : { ...changes, parts };
}

/** Speaks of documents that say something else than when they were approved. */
export const changedSince = defineRule<ChangedSinceArgs, 'workspace'>({
  id: 'approval/changed-since',
  severity: 'warning',
  scope: 'workspace',
  page: changedSincePage,
  check: (workspace, emit) => {
    const approvals = approvalsOf(workspace);
    const marked = [...approvals.values()].some(({ fingerprint }) => fingerprint !== undefined);
    if (!marked) return;
    const contentOf = contentsOf(workspace);
    const unread = new Set(
      workspace.documents.flatMap((one) => (one.unread === undefined ? [] : [one.unread.id])),
    );
    for (const document of workspace.documents) {
      const approval = approvals.get(document.source);
      const fingerprint = approval?.fingerprint;
      if (approval === undefined || fingerprint === undefined) continue;
      const ids = coveredBy(fingerprint);
      const covered = workspace.documents.filter(({ id }) => id !== undefined && ids.includes(id));
      const found = changesSince(fingerprint, contentOf, 'approved', document, covered);
      const changes = found && withoutUnread(found, unread);
      if (changes === undefined) continue;
      const { parts, isIncomparable } = changes;
      const places = parts.flatMap(({ items: [item] }) => item?.place ?? []);
      const block = keyOf(approval.place);
      // What changed elsewhere is told of the document that was approved.
      const at = places.find(({ source }) => source === document.source) ?? block;
      emit({
        at,
        args: { date: dateOf(approval), changes: sectionsOf(changes, document), isIncomparable },
        related: [
          ...(at === block ? [] : [{ at: block, label: 'approval' }]),
          ...places.filter((place) => place !== at).map((place) => ({ at: place, label: 'also' })),
        ],
        entity: `${document.project ?? document.id ?? ''}/approval:${document.id ?? ''}`,
      });
    }
  },
});
