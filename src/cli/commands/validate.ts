import { UserError } from '../../findings/user-error.js';
import type { CommandContext, CommandRun, OptionValues } from '../command.js';
import { check } from '../validate/check.js';
import { readRequest } from '../validate/request.js';
import { watchedOf } from '../validate/watched.js';

/** What would change the very files that are watched, or can be read only once. */
function refuseBesideWatch(
  args: readonly string[],
  { fix, updateBaseline }: OptionValues,
  { words }: CommandContext,
): void {
  const beside =
    (fix === true && '--fix') ||
    (updateBaseline === true && '--update-baseline') ||
    (args.includes('-') && '-');
  if (beside) throw new UserError(words.errors.notTogether('--watch', beside));
}

/** `passport validate`: reads, checks, reports; with `--watch` again at each change. */
export const run: CommandRun = async (context, args, options) => {
  const request = await readRequest(options, context);
  const checkOnce = () => check(args, request, options, context);
  if (options.watch !== true) return checkOnce();
  refuseBesideWatch(args, options, context);
  const watched = watchedOf(args, request, context);
  if (watched.folders.length === 0) return checkOnce();
  const { watchChecks } = await import('../validate/watch.js');
  return watchChecks(watched, checkOnce, context);
};
