import type { Summary } from '../../findings/finding.js';
import { UserError } from '../../findings/user-error.js';
import type { CommandContext, OptionValues } from '../command.js';

/** Whether a report with these counts is one to fail on. */
export type Threshold = (summary: Summary) => boolean;

/**
 * What `--fail-on` and `--max-warnings` ask for.
 *
 * @throws UserError where the number is none
 */
export function readThreshold(
  { failOn = 'error', maxWarnings }: OptionValues,
  { words }: CommandContext,
): Threshold {
  const allowed = maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(maxWarnings);
  if (!(allowed >= 0)) {
    const given = String(maxWarnings);
    throw new UserError(words.errors.invalidValue('--max-warnings', given, '0, 1, 2 …'));
  }
  return ({ errors, warnings, infos }) => {
    if (warnings > allowed) return true;
    if (failOn === 'never') return false;
    if (failOn === 'info') return errors + warnings + infos > 0;
    return failOn === 'warning' ? errors + warnings > 0 : errors > 0;
  };
}
