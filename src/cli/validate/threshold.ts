import type { Summary } from '../../findings/finding.js';
import { UserError } from '../../findings/user-error.js';
import type { FailOn } from '../../rules/profiles/profile.js';
import type { CommandContext, OptionValues } from '../command.js';

/** A report with what was asked of it. */
export interface Judged {
  readonly report: { readonly summary: Summary };
  /** The severities from which the profiles of its workspaces fail. */
  readonly failOn: readonly FailOn[];
}

/** Whether a report is one to fail on. */
export type Threshold = (judged: Judged) => boolean;

/** Each fails wherever those before it do. */
const STRICTEST_LAST: readonly FailOn[] = ['never', 'error', 'warning', 'info'];

/** The strictest that a profile of the workspaces asks for. */
export function failOnByProfile(failOn: readonly FailOn[]): FailOn {
  return STRICTEST_LAST.findLast((one) => failOn.includes(one)) ?? 'error';
}

function countFrom(failOn: FailOn, { errors, warnings, infos }: Summary): number {
  switch (failOn) {
    case 'never':
      return 0;
    case 'error':
      return errors;
    case 'warning':
      return errors + warnings;
    case 'info':
      return errors + warnings + infos;
  }
}

/**
 * What `--fail-on` and `--max-warnings` ask for; without the first the profile decides.
 *
 * @throws UserError where the number is none
 */
export function readThreshold(
  { failOn, maxWarnings }: OptionValues,
  { words }: CommandContext,
): Threshold {
  const given = String(maxWarnings);
  const allowed = maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(given);
  if (maxWarnings !== undefined && !/^\d+$/.test(given)) {
    throw new UserError(words.errors.invalidValue('--max-warnings', given, '0, 1, 2 …'));
  }
  const asked = STRICTEST_LAST.find((one) => one === failOn);
  return ({ report: { summary }, failOn: byProfile }) =>
    summary.warnings > allowed || countFrom(asked ?? failOnByProfile(byProfile), summary) > 0;
}
