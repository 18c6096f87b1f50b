import path from 'node:path';
import type { Finding, Location, Report, Summary } from '../../findings/finding.js';
import type { FailOn } from '../../rules/profiles/profile.js';
import type { Verdict } from '../../workspace/check-workspace.js';
import type { ConfiguredRules } from '../../workspace/config.js';

const EMPTY: Summary = { files: 0, documents: 0, errors: 0, warnings: 0, infos: 0, waived: 0 };

function sum(a: Summary, b: Summary): Summary {
  return {
    files: a.files + b.files,
    documents: a.documents + b.documents,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    infos: a.infos + b.infos,
    waived: a.waived + b.waived,
  };
}

function moved(finding: Finding, prefix: string): Finding {
  const move = <T extends Location>(at: T): T => ({ ...at, file: prefix + at.file });
  const { related, consequences } = finding;
  return { ...move(finding), related: related.map(move), consequences: consequences.map(move) };
}

export interface JoinedReport {
  readonly report: Report;
  readonly readText: (file: string) => string | undefined;
  /** How the rules were set in each workspace. */
  readonly settings: () => Promise<readonly ConfiguredRules[]>;
  /** From which severity on the profiles of the workspaces fail. */
  readonly failOn: readonly FailOn[];
  /** The folder that the report's files are relative to. */
  readonly base: string;
}

/**
 * Makes one report of several workspaces. With one workspace files stay relative to it; with several
 * they are relative to a folder, so that equal names stay apart.
 */
export function joinVerdicts(checked: readonly Verdict[], folder: string): JoinedReport {
  const [only] = checked;
  const settings = () => Promise.all(checked.map((one) => one.settings()));
  const failOn = checked.flatMap((one) => one.failOn ?? []);
  if (checked.length === 1 && only !== undefined) {
    const { report, readText, root: base } = only;
    return { report, readText, settings, failOn, base };
  }
  const parts = checked.map((one) => {
    const place = path.relative(folder, one.root).split(path.sep).join('/');
    return { ...one, prefix: place === '' ? '' : `${place}/` };
  });
  const findings = parts.flatMap(({ report, prefix }) =>
    report.findings.map((one) => moved(one, prefix)),
  );
  const summary = parts.map(({ report }) => report.summary).reduce(sum, EMPTY);
  const readText = (file: string) => {
    const home = parts.find(({ prefix, readText: read }) => {
      return file.startsWith(prefix) && read(file.slice(prefix.length)) !== undefined;
    });
    return home?.readText(file.slice(home.prefix.length));
  };
  return { report: { summary, findings }, readText, settings, failOn, base: folder };
}
