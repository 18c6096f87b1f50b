import { approvalsOf } from '../../model/approvals.js';
import type { Workspace } from '../../model/workspace.js';
import { approvedWord } from '../../render/view/approved-word.js';
import { standingAlone } from '../../render/view/mentoring/around.js';
import { stampView } from '../../render/view/stamp.js';
import { isKind, KINDS } from '../../schema/kinds.js';

/** The lines of a document's approval stamp as they will be printed. */
export function printedStamp(workspace: Workspace, file: string): readonly string[] {
  const { documents, directory } = workspace;
  const found = [...approvalsOf(workspace)].find(([source]) => source.file === file);
  const approval = found?.[1];
  if (approval === undefined) return [];
  const around = standingAlone({ directory }, approval.date);
  const { data, kind } = documents.find(({ source }) => source.file === file) ?? {};
  const title = typeof data?.title === 'string' ? data.title : undefined;
  const approved = approvedWord(title, isKind(kind) ? KINDS[kind].ru : '');
  const { word, post, name, dated, act } = stampView(approval, around, { approved });
  return act === null
    ? [word, ...(post === null ? [] : [post]), `____________ ${name}`, dated]
    : [word, act];
}
