import path from 'node:path';
import type { Finding, Report, StaleSettings } from '../../findings/finding.js';
import { summarize } from '../../findings/summarize.js';
import { UserError } from '../../findings/user-error.js';
import { changedFiles } from '../changed-files.js';
import type { CommandContext, OptionValues } from '../command.js';
import { openBaseline, partByBaseline, staleSettings } from './baseline.js';
import type { JoinedReport } from './join-verdicts.js';
import { touchedBy } from './touched.js';

/** A report without what was accepted before, and what has not changed. */
export interface NarrowedReport extends JoinedReport {
  /** What the baseline accepts, where there is one. */
  readonly accepted?: readonly Finding[];
}

/** What narrows a report. */
export interface Narrowing {
  /** Whether everything in the workspaces was asked about: only then it is known what is gone. */
  readonly isWhole: boolean;
  /** Whether the report is one of several: what is gone shows in all of them only. */
  readonly isShare: boolean;
}

const SILENT: StaleSettings = { severity: 'off', off: [] };

function withFindings({ summary }: Report, findings: readonly Finding[]): Report {
  return { summary: summarize(findings, summary), findings };
}

/** Hides what a baseline accepts and tells what it accepts in vain; or writes the baseline anew. */
async function byBaseline(
  joined: JoinedReport,
  given: string,
  isUpdate: boolean,
  { isWhole, isShare }: Narrowing,
  context: CommandContext,
): Promise<NarrowedReport> {
  const { words } = context;
  const { report, base, readText } = joined;
  // What was not asked about would be lost.
  if (isUpdate && !isWhole) throw new UserError(words.baseline.needsAll);
  const baseline = await openBaseline(report.findings, { given, base, isUpdate }, context);
  const { name, source } = baseline;
  const stale = isWhole && !isShare ? await staleSettings(await joined.settings(), name) : SILENT;
  const { findings, accepted } = await partByBaseline(report.findings, baseline, stale, context);
  return {
    ...joined,
    accepted,
    report: withFindings(report, findings),
    readText: (one) => (one === name ? source.text : readText(one)),
  };
}

/** Keeps the findings that a change may have brought. */
async function byChange(
  joined: NarrowedReport,
  revision: string,
  context: CommandContext,
): Promise<NarrowedReport> {
  const changed = await changedFiles(joined.base, revision, context);
  const findings = joined.report.findings.filter(await touchedBy(changed, joined.readText));
  return { ...joined, report: withFindings(joined.report, findings) };
}

/** The report without what was accepted before (`--baseline`) and what has not changed (`--changed`). */
export async function narrowReport(
  joined: JoinedReport,
  { baseline, updateBaseline, changed }: OptionValues,
  narrowing: Narrowing,
  context: CommandContext,
): Promise<NarrowedReport> {
  const isUpdate = updateBaseline === true;
  if (isUpdate && typeof baseline !== 'string') {
    throw new UserError(context.words.baseline.whichFile);
  }
  const known =
    typeof baseline === 'string'
      ? await byBaseline(joined, baseline, isUpdate, narrowing, context)
      : joined;
  if (changed === undefined) return known;
  return byChange(known, typeof changed === 'string' ? changed : 'HEAD', context);
}

/**
 * What is to be said, once all shares are joined, of entries of a baseline that have outlived their
 * findings: nothing where not everything was asked about.
 */
export async function staleOfShare(
  { settings, base }: JoinedReport,
  { baseline, changed }: OptionValues,
  isWhole: boolean,
  context: CommandContext,
): Promise<StaleSettings> {
  if (!isWhole) return SILENT;
  const file = path.resolve(context.cwd, typeof baseline === 'string' ? baseline : base);
  const name = path.relative(base, file).split(path.sep).join('/');
  if (changed !== undefined) {
    const revision = typeof changed === 'string' ? changed : 'HEAD';
    if (!(await changedFiles(base, revision, context)).names.has(name)) return SILENT;
  }
  return staleSettings(await settings(), name);
}
