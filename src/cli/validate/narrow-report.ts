import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyBaseline, baselineText, readBaseline } from '../../findings/baseline.js';
import type { Finding, Report } from '../../findings/finding.js';
import { compareFindings } from '../../findings/sort.js';
import { summarize } from '../../findings/summarize.js';
import { UserError } from '../../findings/user-error.js';
import { writeWhole } from '../../workspace/write-file.js';
import { changedFiles } from '../changed-files.js';
import type { CommandContext, OptionValues } from '../command.js';
import type { JoinedReport } from './join-verdicts.js';

function withFindings({ summary }: Report, findings: readonly Finding[]): Report {
  return { summary: summarize(findings, summary), findings };
}

type Settings = Awaited<ReturnType<JoinedReport['settings']>>;

function isOff(rule: string, file: string, settings: Settings): boolean {
  return settings.length > 0 && settings.every((one) => one.severityOf(rule, file) === 'off');
}

/** A finding with the severity that the first workspace sets for its rule; none where it is off. */
function leveled(finding: Finding, [settings]: Settings): readonly Finding[] {
  const set = settings?.severityOf(finding.rule, finding.file);
  return set === 'off' ? [] : [{ ...finding, severity: set ?? finding.severity }];
}

/** Hides what a baseline accepts and tells what it accepts in vain; or writes the baseline anew. */
async function byBaseline(
  joined: JoinedReport,
  given: string,
  isUpdate: boolean,
  { cwd, lang, words }: CommandContext,
): Promise<JoinedReport> {
  const file = path.resolve(cwd, given);
  const { report, base, readText } = joined;
  if (isUpdate) writeWhole(file, baselineText(report.findings, words.baseline.comment), words);
  if (!existsSync(file)) throw new UserError(words.errors.notFound(given));
  const { readSource, staleFindings } = await import('../../workspace/checking.js');
  const name = path.relative(base, file).split(path.sep).join('/');
  const source = await readSource(name, readFileSync(file));
  const entries = readBaseline(source);
  if (entries === undefined) throw new UserError(words.baseline.unreadable(given));
  const { fresh, stale } = applyBaseline(report.findings, entries);
  const settings = await joined.settings();
  // What was not looked for is not gone.
  const gone = stale.filter(({ entry }) => !isOff(entry.rule, name, settings));
  const told = staleFindings(gone, lang).flatMap((one) => leveled(one, settings));
  const findings = [...fresh, ...told].sort(compareFindings);
  return {
    ...joined,
    report: withFindings(report, findings),
    readText: (one) => (one === name ? source.text : readText(one)),
  };
}

/** Keeps the findings that a change may have brought: those that speak of a changed file at any place. */
async function byChange(
  joined: JoinedReport,
  revision: string,
  context: CommandContext,
): Promise<JoinedReport> {
  const changed = await changedFiles(joined.base, revision, context);
  const findings = joined.report.findings.filter(({ file, related, consequences }) =>
    [{ file }, ...related, ...consequences].some((one) => changed.has(one.file)),
  );
  return { ...joined, report: withFindings(joined.report, findings) };
}

/** The report without what was accepted before (`--baseline`) and what has not changed (`--changed`). */
export async function narrowReport(
  joined: JoinedReport,
  { baseline, updateBaseline, changed }: OptionValues,
  context: CommandContext,
): Promise<JoinedReport> {
  const { words } = context;
  if (updateBaseline === true && typeof baseline !== 'string') {
    throw new UserError(words.baseline.whichFile);
  }
  const known =
    typeof baseline === 'string'
      ? await byBaseline(joined, baseline, updateBaseline === true, context)
      : joined;
  if (changed === undefined) return known;
  return byChange(known, typeof changed === 'string' ? changed : 'HEAD', context);
}
