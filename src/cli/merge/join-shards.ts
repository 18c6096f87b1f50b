import { distinctFindings } from '../../findings/distinct.js';
import type { Report, ShardMark } from '../../findings/finding.js';
import { compareFindings } from '../../findings/sort.js';
import { summarize } from '../../findings/summarize.js';
import { UserError } from '../../findings/user-error.js';
import type { ShardWords } from '../../language/catalogue/shards.js';

/** A report on one share of a check, and the file that it was read from. */
export interface ShardReport {
  readonly name: string;
  readonly report: Report;
  readonly shard: ShardMark;
}

/** Makes sure that the reports are all of one check: each share once, none missing. */
function refuseStrangers(reports: readonly ShardReport[], say: ShardWords): void {
  const [first] = reports;
  if (first === undefined) return;
  const { of, folder, baseline = '' } = first.shard;
  const seen = new Map<number, string>();
  for (const { name, shard } of reports) {
    if (shard.of !== of) throw new UserError(say.otherTotal(name, shard.of, of));
    if (shard.folder !== folder) throw new UserError(say.otherFolder(name, shard.folder, folder));
    if ((shard.baseline ?? '') !== baseline) {
      throw new UserError(say.otherBaseline(name, shard.baseline, baseline));
    }
    const before = seen.get(shard.number);
    if (before !== undefined) throw new UserError(say.twice(shard.number, before, name));
    seen.set(shard.number, name);
  }
  const all = Array.from({ length: of }, (_, at) => at + 1);
  const missing = all.filter((number) => !seen.has(number));
  if (missing.length > 0) throw new UserError(say.missing(missing.join(', '), of));
}

/**
 * The report of a check whose shares were checked by several runs: what one run would have said without a
 * baseline.
 *
 * @throws UserError where a share is missing or given twice, or a report is of another check
 */
export function joinShards(reports: readonly ShardReport[], say: ShardWords): Report {
  refuseStrangers(reports, say);
  const ordered = reports.toSorted((a, b) => a.shard.number - b.shard.number);
  // Several runs may find the same in the directory, which every one of them reads.
  const all = distinctFindings(
    ordered.flatMap(({ report, shard }) => [...report.findings, ...(shard.accepted ?? [])]),
  );
  const findings = all.toSorted(compareFindings);
  const count = (of: 'files' | 'documents') =>
    ordered.reduce((sum, { report }) => sum + report.summary[of], 0);
  const counts = { files: count('files'), documents: count('documents') };
  return { summary: summarize(findings, counts), findings };
}
