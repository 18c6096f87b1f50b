import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { approveWords } from '../../language/catalogue/approve.js';
import { approvalsOf } from '../../model/approvals.js';
import { coveredBy, jointContent } from '../../model/content/changes.js';
import { contentsOf } from '../../model/content/document-content.js';
import { fingerprintOf } from '../../model/content/fingerprint.js';
import type { Workspace } from '../../model/workspace.js';
import type { NewFields } from '../../source/edit/set-fields.js';
import { type Checked, checkWorkspace } from '../../workspace/check-workspace.js';
import type { LoadedWorkspace } from '../../workspace/load-workspace.js';
import { rewriteOf } from '../../workspace/read-for-edit.js';
import type { Rewrite } from '../../workspace/rewrite-files.js';
import type { CommandContext } from '../command.js';
import { approvalFields, isApproved } from './block.js';
import type { ApprovalRequest } from './request.js';
import type { Target } from './targets.js';
import { withApproval } from './write-block.js';

/** A document that gets its approval: the text before and after, and what else falls under it. */
export interface Approval extends Target {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly rewrite: Rewrite;
}

export interface Approvals {
  readonly approvals: readonly Approval[];
  /** The workspace as it will be, with its findings. */
  readonly checked: Checked;
}

/** The workspace with other texts in the place of some files. */
function checkWith(
  { root }: LoadedWorkspace,
  texts: ReadonlyMap<string, string>,
  { lang, global, cwd }: CommandContext,
): Promise<Checked> {
  const encoder = new TextEncoder();
  const given = new Map([...texts].map(([file, text]) => [file, encoder.encode(text)]));
  const selection = {
    root,
    isWhole: false,
    includes: (file: string) => texts.has(file),
    named: new Set(texts.keys()),
  };
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  return checkWorkspace(selection, { lang, given, ...(config && { config }) });
}

/** The marks of what is approved, counted in the workspace with the new stamps in place. */
function fingerprintIn({ loaded }: Checked, { document, covered }: Target): NewFields {
  const { workspace } = loaded;
  const { documents } = workspace;
  const own = documents.find(({ source }) => source.file === document.source.file);
  if (own === undefined) return {};
  const files = covered.map(({ source }) => source.file);
  const others = documents.filter(({ source }) => files.includes(source.file));
  const content = jointContent(contentsOf(workspace), 'approved', own, others);
  return { fingerprint: fingerprintOf(content) };
}

/** What the approval covered the last time, it covers again. */
function withCoveredBefore(
  { document, covered }: Target,
  { documents }: Workspace,
  blocks: ReturnType<typeof approvalsOf>,
): Target {
  const ids = coveredBy(blocks.get(document.source)?.fingerprint ?? {});
  const before = documents.filter(({ id }) => id !== undefined && ids.includes(id));
  return { document, covered: [...new Set([...covered, ...before])] };
}

/**
 * Works out what every target will be like when it is approved; nothing is written.
 *
 * @throws UserError where a target is approved already, or it cannot be told by whom or when
 */
export async function prepareApprovals(
  loaded: LoadedWorkspace,
  named: readonly Target[],
  request: ApprovalRequest & { readonly again: boolean },
  context: CommandContext,
): Promise<Approvals> {
  const say = approveWords(context.lang);
  const { workspace, root } = loaded;
  const blocks = approvalsOf(workspace);
  const targets = named.map((target) => withCoveredBefore(target, workspace, blocks));
  const around = { directory: workspace.directory, words: context.words, say };
  const planned = targets.map(({ document }) => {
    const block = blocks.get(document.source);
    if (isApproved(block) && !request.again) {
      throw new UserError(say.already(document.source.file, block?.date?.written.text));
    }
    return approvalFields(block, request, around);
  });
  const texts = new Map<string, string>();
  for (const [index, { document }] of targets.entries()) {
    texts.set(document.source.file, await withApproval(document, planned[index] ?? {}, say));
  }
  const checked = await checkWith(loaded, texts, context);
  const approvals: Approval[] = [];
  for (const [index, target] of targets.entries()) {
    const { source } = target.document;
    const fields = { ...planned[index], ...fingerprintIn(checked, target) };
    const after = await withApproval(target.document, fields, say);
    const rewrite = rewriteOf(root, source, after, context.words);
    approvals.push({ ...target, file: source.file, before: source.text, after, rewrite });
  }
  return { approvals, checked };
}
