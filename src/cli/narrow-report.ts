import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyBaseline, baselineText, readBaseline } from '../findings/baseline.js';
import type { Finding, Report } from '../findings/finding.js';
import { compareFindings } from '../findings/sort.js';
import { summarize } from '../findings/summarize.js';
import { UserError } from '../findings/user-error.js';
import { writeWhole } from '../workspace/write-file.js';
import { changedFiles } from './changed-files.js';
import type { CommandContext, OptionValues } from './command.js';
import type { MergedReport } from './merge-reports.js';

function withFindings({ summary }: Report, findings: readonly Finding[]): Report {
  return { summary: summarize(findings, summary), findings };
}

/** Hides what a baseline accepts and tells what it accepts in vain; or writes the baseline anew. */
async function byBaseline(
  merged: MergedReport,
  given: string,
  isUpdate: boolean,
  { cwd, lang, words }: CommandContext,
): Promise<MergedReport> {
  const file = path.resolve(cwd, given);
  const { report, base, readText } = merged;
  if (isUpdate) writeWhole(file, baselineText(report.findings, words.baseline.comment), words);
  if (!existsSync(file)) throw new UserError(words.errors.notFound(given));
  const { readSource, staleFindings } = await import('../workspace/checking.js');
  const name = path.relative(base, file).split(path.sep).join('/');
  const source = await readSource(name, readFileSync(file));
  const entries = readBaseline(source);
  if (entries === undefined) throw new UserError(words.baseline.unreadable(given));
  const { fresh, stale } = applyBaseline(report.findings, entries);
  const findings = [...fresh, ...staleFindings(stale, lang)].sort(compareFindings);
  return {
    base,
    report: withFindings(report, findings),
    readText: (one) => (one === name ? source.text : readText(one)),
  };
}

/** Keeps the findings that a change may have brought: those that speak of a changed file at any place. */
async function byChange(
  merged: MergedReport,
  revision: string,
  context: CommandContext,
): Promise<MergedReport> {
  const changed = await changedFiles(merged.base, revision, context);
  const findings = merged.report.findings.filter(({ file, related, consequences }) =>
    [{ file }, ...related, ...consequences].some((one) => changed.has(one.file)),
  );
  return { ...merged, report: withFindings(merged.report, findings) };
}

/** The report without what was accepted before (`--baseline`) and what has not changed (`--changed`). */
export async function narrowReport(
  merged: MergedReport,
  { baseline, updateBaseline, changed }: OptionValues,
  context: CommandContext,
): Promise<MergedReport> {
  const { words } = context;
  if (updateBaseline === true && typeof baseline !== 'string') {
    throw new UserError(words.baseline.whichFile);
  }
  const known =
    typeof baseline === 'string'
      ? await byBaseline(merged, baseline, updateBaseline === true, context)
      : merged;
  if (changed === undefined) return known;
  return byChange(known, typeof changed === 'string' ? changed : 'HEAD', context);
}
