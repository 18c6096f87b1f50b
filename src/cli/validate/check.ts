import path from 'node:path';
import type { ShardMark } from '../../findings/finding.js';
import { workspaceWords } from '../../language/catalogue/workspace.js';
import type { CheckOptions, Selection, Verdict } from '../../workspace/check-workspace.js';
import { findRoot } from '../../workspace/find-root.js';
import { areSchemasStale } from '../../workspace/schema-copies.js';
import { askedProfile } from '../asked-profile.js';
import type { CommandContext, OptionValues } from '../command.js';
import { isForeign } from '../import/is-foreign.js';
import { progress } from '../progress.js';
import { type Glob, selectPaths } from '../select-paths.js';
import { writeReports } from '../write-reports.js';
import { checkerOf } from './checker.js';
import { type JoinedReport, joinVerdicts } from './join-verdicts.js';
import { narrowReport } from './narrow-report.js';
import type { ValidateRequest } from './request.js';
import { fromStandardInput } from './standard-input.js';
import { failOnByProfile } from './threshold.js';

const OK = 0;
const FINDINGS = 1;
const WRONG_USE = 2;

/** True where a pattern means a document of a workspace, or a file of it that does not open. */
function hasMatch({ root, files, unopened }: Verdict, glob: Glob): boolean {
  const closed = unopened.map(({ file }) => file);
  return root === glob.root && [...files, ...closed].some(glob.matches);
}

/** `--fix`: puts right what is safe before the report; stdout is kept for that. */
async function mendFirst(
  selections: readonly Selection[],
  options: Omit<CheckOptions, 'given'>,
  context: CommandContext,
): Promise<boolean> {
  const { fixAll } = await import('../fix/fix-all.js');
  const request = { rules: [], unsafe: false, approved: false };
  return fixAll(selections, request, options, context);
}

/** What a report says of itself that is a share of several. */
function markOf(
  { common: { shard } }: ValidateRequest,
  { base, failOn }: JoinedReport,
  complete: boolean,
  { cwd }: CommandContext,
): { readonly shard?: ShardMark } {
  if (shard === undefined) return {};
  const folder = path.relative(cwd, base).split(path.sep).join('/') || '.';
  return { shard: { ...shard, folder, complete, failOn: failOnByProfile(failOn) } };
}

/** Reads, checks, reports, once: 0 clean, 1 findings, 2 wrong use or a file that does not open. */
export async function check(
  args: readonly string[],
  request: ValidateRequest,
  options: OptionValues,
  context: CommandContext,
): Promise<number> {
  const { terminal, words, lang, cwd, global } = context;
  const foreign = args.filter(isForeign);
  const others = args.filter((arg) => arg !== '-' && !isForeign(arg));
  const selected = selectPaths(cwd, others);
  const { missing, globs } = selected;
  // Without a path the whole workspace is meant, unless something else was named.
  const selections = args.length === 0 || others.length > 0 ? selected.selections : [];
  const typed = args.includes('-') ? fromStandardInput(context, options) : undefined;
  const roots = [
    ...selections.map(({ root }) => root),
    ...foreign.map((file) => findRoot(path.resolve(cwd, file))),
    ...(typed ? [typed.selection.root] : []),
  ];
  const profile = await askedProfile(options, roots, context);
  const { asked } = request.common;
  const common = {
    ...request.common,
    asked: { ...asked, ...(profile !== undefined && { profile }) },
    tell: progress(words.progress.checking, context),
  };
  const checked: Verdict[] = [];
  const closed: string[] = [];
  const isMended = options.fix !== true || (await mendFirst(selections, common, context));
  for (const file of foreign) {
    const { checkForeignFile } = await import('../import/check-foreign-file.js');
    const one = await checkForeignFile(path.resolve(cwd, file), common, context);
    if (typeof one === 'string') closed.push(one);
    else checked.push(one);
  }
  const checker = checkerOf(options, context);
  if (typed) {
    checked.push(await checker.check(typed.selection, { ...common, given: typed.given }));
  }
  for (const selection of selections) checked.push(await checker.check(selection, common));
  checker.close();
  const narrowed = await narrowReport(joinVerdicts(checked, cwd), options, context);
  const { report } = narrowed;
  const unmatched = globs.filter((glob) => !checked.some((one) => hasMatch(one, glob)));
  const nowhere = [...missing, ...unmatched.map(({ given }) => given)];
  // «No findings» about nothing would be read as praise.
  const isEmpty =
    nowhere.length + closed.length > 0 && report.summary.files + report.findings.length === 0;
  const unopened = checked.flatMap((one) => one.unopened);
  const isWrong =
    !isMended ||
    nowhere.length + closed.length + unopened.length > 0 ||
    checked.some((one) => one.isConfigWrong);
  if (!isEmpty) {
    const mark = markOf(request, narrowed, !isWrong, context);
    await writeReports({ ...report, ...mark }, request.formats, narrowed, context);
  }
  for (const message of closed) terminal.err(`${words.errors.prefix}: ${message}.\n`);
  for (const one of nowhere)
    terminal.err(`${words.errors.prefix}: ${words.errors.notFound(one)}.\n`);
  for (const { file, reason } of unopened) {
    const why = words.reasons[reason] ?? reason;
    terminal.err(`${words.errors.prefix}: ${words.errors.cannotOpen(file, why)}.\n`);
  }
  if (global.quiet !== true && checked.some(({ root }) => areSchemasStale(root))) {
    terminal.err(`${workspaceWords(lang).staleSchemas}\n`);
  }
  return isWrong ? WRONG_USE : request.isFailed(narrowed) ? FINDINGS : OK;
}
