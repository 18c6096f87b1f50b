import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Report, Severity } from '../../findings/finding.js';
import { UserError } from '../../findings/user-error.js';
import { workspaceWords } from '../../language/catalogue/workspace.js';
import type { CheckOptions, Selection, Verdict } from '../../workspace/check-workspace.js';
import type { Helpers } from '../../workspace/parts/check-parts.js';
import { areSchemasStale } from '../../workspace/schema-copies.js';
import { type CommandContext, type CommandRun, listOf, type OptionValues } from '../command.js';
import { isForeign } from '../import/is-foreign.js';
import { mergeReports } from '../merge-reports.js';
import { narrowReport } from '../narrow-report.js';
import { progress } from '../progress.js';
import { type Glob, selectPaths } from '../select-paths.js';
import { chooseToday } from '../today.js';
import { unknownName } from '../unknown-name.js';
import { parseFormats, writeReports } from '../write-reports.js';

const OK = 0;
const FINDINGS = 1;
const WRONG_USE = 2;
/** More threads wait for the disk and take memory. */
const MOST_THREADS = 8;
/** A thread takes as much memory as the program itself: for fewer parts it is not worth it unasked. */
const PARTS_FOR_A_THREAD = 12;
const LEVELS = ['error', 'warning', 'info', 'off'] as const;

async function severities(given: readonly string[], { words }: CommandContext) {
  const forced: Record<string, Severity | 'off'> = {};
  if (given.length === 0) return forced;
  const { RULES } = await import('../../workspace/checking.js');
  const ids = RULES.map(({ id }) => id);
  for (const pair of given) {
    const [id = '', level] = pair.split('=');
    const known = LEVELS.find((one) => one === level);
    if (!ids.includes(id)) {
      throw unknownName(words.errors.noSuchRule(id), id, ids, words);
    }
    if (known === undefined) {
      throw new UserError(words.errors.invalidValue('--rule', level ?? '', LEVELS.join(', ')));
    }
    forced[id] = known;
  }
  return forced;
}

/** The document given through standard input stands where `--stdin-path` says. */
function fromStandardInput(context: CommandContext, options: OptionValues) {
  const name = typeof options.stdinPath === 'string' ? options.stdinPath : 'stdin.yaml';
  const absolute = path.resolve(context.cwd, name);
  const { selections } = selectPaths(context.cwd, [path.dirname(absolute)]);
  const root = selections[0]?.root ?? context.cwd;
  const file = path.relative(root, absolute).split(path.sep).join('/');
  const selection: Selection = {
    root,
    isWhole: false,
    includes: (one) => one === file,
    named: new Set([file]),
  };
  return { selection, given: new Map([[file, new Uint8Array(readFileSync(0))]]) };
}

function isFailed({ summary }: Report, options: OptionValues, { words }: CommandContext): boolean {
  const failOn = options.failOn ?? 'error';
  const limit = options.maxWarnings;
  const allowed = limit === undefined ? Number.POSITIVE_INFINITY : Number(limit);
  if (!(allowed >= 0)) {
    throw new UserError(words.errors.invalidValue('--max-warnings', String(limit), '0, 1, 2 …'));
  }
  if (summary.warnings > allowed) return true;
  if (failOn === 'never') return false;
  const { errors, warnings, infos } = summary;
  if (failOn === 'info') return errors + warnings + infos > 0;
  return failOn === 'warning' ? errors + warnings > 0 : errors > 0;
}

/** The threads that may help: as many as the user allows, or as the machine has processors. */
function helpersOf({ jobs }: OptionValues, { words }: CommandContext): Helpers {
  const asked = jobs === undefined ? availableParallelism() : Number(jobs);
  if (!Number.isInteger(asked) || asked < 1) {
    throw new UserError(words.errors.invalidValue('--jobs', String(jobs), '1, 2, 3 …'));
  }
  const script = path.join(import.meta.dirname, 'parts-worker.cjs');
  const most = existsSync(script) ? Math.min(asked, MOST_THREADS) - 1 : 0;
  return { script, most, partsEach: jobs === undefined ? PARTS_FOR_A_THREAD : 1 };
}

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

/** `passport validate`: reads, checks, reports; 0 clean, 1 findings, 2 wrong use or a file that does not open. */
export const run: CommandRun = async (context, args, options) => {
  const { terminal, words, lang, cwd, global } = context;
  const formats = parseFormats(listOf(options.format), context);
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const today = chooseToday(options.today, process.env, context);
  const common = {
    lang,
    severities: await severities(listOf(options.rule), context),
    ...(config && { config }),
    ...(today !== undefined && { today }),
    helpers: helpersOf(options, context),
    tell: progress(words.progress.checking, context),
  };
  const foreign = args.filter(isForeign);
  const others = args.filter((arg) => arg !== '-' && !isForeign(arg));
  const selected = selectPaths(cwd, others);
  const { missing, globs } = selected;
  // Without a path the whole workspace is meant, unless something else was named.
  const selections = args.length === 0 || others.length > 0 ? selected.selections : [];
  const checked: Verdict[] = [];
  const closed: string[] = [];
  const isMended = options.fix !== true || (await mendFirst(selections, common, context));
  for (const file of foreign) {
    const { checkForeignFile } = await import('../import/check-foreign-file.js');
    const one = await checkForeignFile(path.resolve(cwd, file), common, context);
    if (typeof one === 'string') closed.push(one);
    else checked.push(one);
  }
  const { validateWorkspace } = await import('../../workspace/checking.js');
  if (args.includes('-')) {
    const { selection, given } = fromStandardInput(context, options);
    checked.push(await validateWorkspace(selection, { ...common, given }));
  }
  for (const selection of selections) checked.push(await validateWorkspace(selection, common));
  const merged = await narrowReport(mergeReports(checked, cwd), options, context);
  const { report } = merged;
  const failed = isFailed(report, options, context);
  const unmatched = globs.filter((glob) => !checked.some((one) => hasMatch(one, glob)));
  const nowhere = [...missing, ...unmatched.map(({ given }) => given)];
  // «No findings» about nothing would be read as praise.
  const isEmpty =
    nowhere.length + closed.length > 0 && report.summary.files + report.findings.length === 0;
  if (!isEmpty) await writeReports(report, formats, merged, context);
  for (const message of closed) terminal.err(`${words.errors.prefix}: ${message}.\n`);
  for (const one of nowhere)
    terminal.err(`${words.errors.prefix}: ${words.errors.notFound(one)}.\n`);
  const unopened = checked.flatMap((one) => one.unopened);
  for (const { file, reason } of unopened) {
    const why = words.reasons[reason] ?? reason;
    terminal.err(`${words.errors.prefix}: ${words.errors.cannotOpen(file, why)}.\n`);
  }
  if (global.quiet !== true && checked.some(({ root }) => areSchemasStale(root))) {
    terminal.err(`${workspaceWords(lang).staleSchemas}\n`);
  }
  const isWrong =
    !isMended ||
    nowhere.length + closed.length + unopened.length > 0 ||
    checked.some((one) => one.isConfigWrong);
  return isWrong ? WRONG_USE : failed ? FINDINGS : OK;
};
