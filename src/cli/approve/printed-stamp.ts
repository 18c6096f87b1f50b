import { approvalsOf } from '../../model/approvals.js';
import type { Workspace } from '../../model/workspace.js';
import { standingAlone } from '../../render/view/mentoring/around.js';
import { stampView } from '../../render/view/stamp.js';

/** The lines of a document's approval stamp as they will be printed. */
export function printedStamp(workspace: Workspace, file: string): readonly string[] {
  const found = [...approvalsOf(workspace)].find(([source]) => source.file === file);
  const approval = found?.[1];
  if (approval === undefined) return [];
  const around = standingAlone({ directory: workspace.directory }, approval.date);
  const { word, post, name, dated, act } = stampView(approval, around);
  return act === null
    ? [word, ...(post === null ? [] : [post]), `____________ ${name}`, dated]
    : [word, act];
}
