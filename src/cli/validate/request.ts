import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import type { CheckOptions } from '../../workspace/check-workspace.js';
import type { Helpers } from '../../workspace/parts/check-parts.js';
import type { Shard } from '../../workspace/parts/shard.js';
import { type CommandContext, listOf, type OptionValues } from '../command.js';
import { chooseToday } from '../today.js';
import { type Format, parseFormats } from '../write-reports.js';
import { readSeverities } from './severities.js';
import { readThreshold, type Threshold } from './threshold.js';

/** More threads wait for the disk and take memory. */
const MOST_THREADS = 8;
/** A thread takes as much memory as the program itself: for fewer parts it is not worth it unasked. */
const PARTS_FOR_A_THREAD = 24;

/** What is asked of a check, beyond the paths it is about. */
export interface ValidateRequest {
  readonly formats: readonly Format[];
  readonly isFailed: Threshold;
  /** The same for every workspace that is checked. */
  readonly common: CheckOptions & { readonly helpers: Helpers; readonly shard?: Shard };
}

/** The threads that may help: as many as the user allows, or as the machine has processors. */
function helpersOf({ jobs }: OptionValues, { words }: CommandContext): Helpers {
  const asked = jobs === undefined ? availableParallelism() : Number(jobs);
  if (!Number.isInteger(asked) || asked < 1) {
    throw new UserError(words.errors.invalidValue('--jobs', String(jobs), '1, 2, 3 …'));
  }
  const script = path.join(import.meta.dirname, 'parts-worker.cjs');
  const most = existsSync(script) ? Math.min(asked, MOST_THREADS) - 1 : 0;
  return { script, most, partsEach: jobs === undefined ? PARTS_FOR_A_THREAD : 1 };
}

/** Which of how many runs this is: `2/4`. */
function readShard(given: OptionValues[string], { words }: CommandContext): Shard | undefined {
  if (given === undefined) return undefined;
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(String(given)) ?? [];
  const [number, of] = [Number(first), Number(second)];
  if (number >= 1 && number <= of) return { number, of };
  throw new UserError(words.errors.invalidValue('--shard', String(given), '1/4, 2/4, 3/4, 4/4 …'));
}

/**
 * Reads the options of `passport validate`.
 *
 * @throws UserError where one has a value that it cannot have
 */
export async function readRequest(
  options: OptionValues,
  context: CommandContext,
): Promise<ValidateRequest> {
  const { lang, cwd, global } = context;
  const formats = parseFormats(listOf(options.format), context);
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const today = chooseToday(options.today, process.env, context);
  const shard = readShard(options.shard, context);
  const common = {
    lang,
    asked: { levels: await readSeverities(listOf(options.rule), context) },
    ...(config && { config }),
    ...(today !== undefined && { today }),
    helpers: helpersOf(options, context),
    ...(shard && { shard }),
  };
  return { formats, isFailed: readThreshold(options, context), common };
}
