import { UserError } from '../findings/user-error.js';
import { monthLength, partsOf } from '../timing/calendar.js';
import type { CommandContext, OptionValues } from './command.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS = 1000;

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** The day of `SOURCE_DATE_EPOCH` (seconds since 1970, UTC: reproducible-builds.org). */
function dayOfEpoch(seconds: string): string | undefined {
  if (!/^\d{1,11}$/.test(seconds)) return undefined;
  const date = new Date(Number(seconds) * MILLISECONDS);
  return date.toISOString().slice(0, 10);
}

/**
 * The day that counts as today, ISO 8601: `--today`, else `SOURCE_DATE_EPOCH`, else none, and
 * nothing depends on the clock. What is no day is a `UserError`.
 */
export function chooseToday(
  given: OptionValues[string],
  environment: NodeJS.ProcessEnv,
  { words }: Pick<CommandContext, 'words'>,
): string | undefined {
  const invalid = (name: string, value: string, example: string) =>
    new UserError(words.errors.invalidValue(name, value, example));
  if (typeof given === 'string') {
    if (!isDay(given)) throw invalid('--today', given, '2022-12-31');
    return given;
  }
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return undefined;
  const day = dayOfEpoch(epoch);
  if (day === undefined) throw invalid('SOURCE_DATE_EPOCH', epoch, '1672444800');
  return day;
}
