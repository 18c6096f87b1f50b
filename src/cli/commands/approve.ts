import path from 'node:path';
import { approveWords } from '../../language/catalogue/approve.js';
import { unifiedDiff } from '../../source/edit/unified-diff.js';
import type { Checked } from '../../workspace/check-workspace.js';
import { loadWorkspace } from '../../workspace/load-workspace.js';
import { rewriteFiles } from '../../workspace/rewrite-files.js';
import { type Approval, prepareApprovals } from '../approve/approve-documents.js';
import { printedStamp } from '../approve/printed-stamp.js';
import { approvalRequest } from '../approve/request.js';
import { approvalTargets, rootOfTargets } from '../approve/targets.js';
import type { CommandContext, CommandRun } from '../command.js';
import { barsFinal, isError } from '../render/choose-sets.js';

const OK = 0;
const FINDINGS = 1;

/** Tells what stands in the way of an approval: errors, samples of a scaffold; whether anything does. */
function tellObstacles(
  { report }: Checked,
  approvals: readonly Approval[],
  { terminal, lang }: CommandContext,
): boolean {
  const files = approvals.map(({ file }) => file);
  const obstacles = report.findings.filter(
    (finding) =>
      finding.waived === null &&
      files.includes(finding.file) &&
      (isError(finding) || barsFinal(finding)),
  );
  for (const { file, message, rule } of obstacles) {
    terminal.err(`${approveWords(lang).obstacle(file, message, rule)}\n`);
  }
  return obstacles.length > 0;
}

function announce(approval: Approval, checked: Checked, { terminal, lang }: CommandContext): void {
  const say = approveWords(lang);
  const { file, covered } = approval;
  const stamp = printedStamp(checked.loaded.workspace, file).map((line) => `    ${line}`);
  const together = covered.map(({ source }) => source.file).join(', ');
  const lines = [
    say.approved(file),
    ...stamp,
    ...(together === '' ? [] : [say.together(together)]),
  ];
  terminal.out(`${lines.join('\n')}\n`);
}

/** `passport approve`: puts the approval and the marks of what was approved into the documents. */
export const run: CommandRun = async (context, given, options) => {
  const { terminal, lang, words, cwd, global } = context;
  const say = approveWords(lang);
  const request = { ...approvalRequest(options, say), again: options.again === true };
  const root = rootOfTargets(cwd, given);
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const loaded = await loadWorkspace(root, config === undefined ? {} : { config });
  const targets = approvalTargets(loaded.workspace, root, given, context, { ...request, say });
  const { approvals, checked } = await prepareApprovals(loaded, targets, request, context);
  const isRefused = tellObstacles(checked, approvals, context) && options.force !== true;
  if (options.dryRun === true) {
    for (const { file, before, after } of approvals) terminal.out(unifiedDiff(file, before, after));
  }
  if (isRefused) terminal.err(`${say.refused}\n`);
  if (isRefused || options.dryRun === true) return isRefused ? FINDINGS : OK;
  rewriteFiles(
    approvals.map(({ rewrite }) => rewrite),
    words,
  );
  if (global.quiet !== true) for (const one of approvals) announce(one, checked, context);
  return OK;
};
