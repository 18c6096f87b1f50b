import { UserError } from '../../findings/user-error.js';
import type { GiveWay } from '../../workspace/give-way.js';
import type { CommandContext, CommandRun, OptionValues } from '../command.js';
import { isForeign } from '../import/is-foreign.js';
import { check } from '../validate/check.js';
import { readRequest } from '../validate/request.js';
import { watchedOf } from '../validate/watched.js';

/**
 * Watching goes with nothing that changes the very files that are watched, or can be read only once; a
 * share with nothing that must know the findings of all, or is no part of a workspace.
 */
function refuseTogether(
  args: readonly string[],
  { watch, shard, fix, updateBaseline }: OptionValues,
  { words }: CommandContext,
): void {
  const refuse = (one: string, others: Readonly<Record<string, boolean>>) => {
    const [other] = Object.entries(others).find(([, isGiven]) => isGiven) ?? [];
    if (other !== undefined) throw new UserError(words.errors.notTogether(one, other));
  };
  const changing = { '--fix': fix === true, '--update-baseline': updateBaseline === true };
  const isRead = args.includes('-');
  if (watch === true) refuse('--watch', { ...changing, '-': isRead });
  if (shard === undefined) return;
  const foreign = Object.fromEntries(args.filter(isForeign).map((file) => [file, true]));
  refuse('--shard', {
    '--watch': watch === true,
    ...changing,
    '-': isRead,
    ...foreign,
  });
}

/** `passport validate`: reads, checks, reports; with `--watch` again at each change. */
export const run: CommandRun = async (context, args, options) => {
  const request = await readRequest(options, context);
  refuseTogether(args, options, context);
  const checkOnce = (giveWay?: GiveWay) => {
    const common = { ...request.common, ...(giveWay && { giveWay }) };
    return check(args, { ...request, common }, options, context);
  };
  if (options.watch !== true) return checkOnce();
  const watched = watchedOf(args, request, context);
  if (watched.folders.length === 0) return checkOnce();
  const { watchChecks } = await import('../validate/watch.js');
  return watchChecks(watched, checkOnce, context);
};
