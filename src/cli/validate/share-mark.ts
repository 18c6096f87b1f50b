import path from 'node:path';
import type { ShardMark } from '../../findings/finding.js';
import type { CommandContext, OptionValues } from '../command.js';
import { type NarrowedReport, staleOfShare } from './narrow-report.js';
import type { ValidateRequest } from './request.js';
import { failOnByProfile } from './threshold.js';

/** What is known of a share besides its report. */
export interface ShareState {
  /** False where something kept the run from checking all of its share. */
  readonly complete: boolean;
  /** Whether everything in the workspaces was asked about. */
  readonly isWhole: boolean;
}

/** What a report says of itself that is a share of several; nothing where it is none. */
export async function markOf(
  { common: { shard } }: ValidateRequest,
  narrowed: NarrowedReport,
  { complete, isWhole }: ShareState,
  options: OptionValues,
  context: CommandContext,
): Promise<{ readonly shard?: ShardMark }> {
  if (shard === undefined) return {};
  const { base, failOn, accepted } = narrowed;
  const { cwd } = context;
  const seen = (file: string) => path.relative(cwd, file).split(path.sep).join('/') || '.';
  const { baseline } = options;
  return {
    shard: {
      ...shard,
      folder: seen(base),
      complete,
      failOn: failOnByProfile(failOn),
      stale: await staleOfShare(narrowed, options, isWhole, context),
      ...(typeof baseline === 'string' &&
        accepted && { baseline: seen(path.resolve(cwd, baseline)), accepted }),
    },
  };
}
