import type { Report } from '../../findings/finding.js';
import { summarize } from '../../findings/summarize.js';
import type { CommandContext, OptionValues } from '../command.js';
import { openBaseline, partByBaseline } from '../validate/baseline.js';
import type { ReportedFiles } from '../write-reports.js';
import type { ShardReport } from './join-shards.js';

/** A joined report with the files it is about. */
export interface JoinedShares extends ReportedFiles {
  readonly report: Report;
}

/**
 * The joined report without what the baseline accepts: the one named here, else the one that the shares
 * were checked with. What no share has shows only now.
 *
 * @throws UserError where the baseline cannot be read
 */
export async function withoutAccepted(
  joined: JoinedShares,
  shares: readonly ShardReport[],
  options: OptionValues,
  context: CommandContext,
): Promise<JoinedShares> {
  const [mark] = shares.map(({ shard }) => shard);
  const given = typeof options.baseline === 'string' ? options.baseline : mark?.baseline;
  if (given === undefined || mark === undefined) return joined;
  const { report, base, readText } = joined;
  const baseline = await openBaseline(report.findings, { given, base, isUpdate: false }, context);
  const { findings } = await partByBaseline(report.findings, baseline, mark.stale, context);
  const { name, source } = baseline;
  return {
    base,
    report: { summary: summarize(findings, report.summary), findings },
    readText: (one) => (one === name ? source.text : readText(one)),
  };
}
