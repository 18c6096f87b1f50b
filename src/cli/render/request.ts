import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { FORMATS, type Format, USUAL_FORMATS } from '../../render/formats.js';
import { type CommandContext, listOf, type OptionValues } from '../command.js';

/** What the user wants made. */
export interface RenderRequest {
  /** Absolute path of the folder that the documents go to. */
  readonly out: string;
  /** Only these projects; all that the selection touches when empty. */
  readonly projects: readonly string[];
  readonly formats: readonly Format[];
  /** Each document a file of its own, instead of a pack for each project. */
  readonly split: boolean;
  readonly final: boolean;
  /** The profile of rules to check by, where the user names one. */
  readonly profile?: string;
  readonly force: boolean;
  readonly reportFields: boolean;
  /** Compare with the files that are there and write nothing. */
  readonly check: boolean;
  /** Threads to render in, where the user says how many. */
  readonly jobs?: number;
  /** Say nothing of files that are as they were: the second and later rounds of `--watch`. */
  readonly onlyChanged: boolean;
}

const MOST_JOBS = 64;

/**
 * Reads the options of `render`.
 *
 * @param projects named as arguments; those of `--project` are added
 * @throws UserError where a value does not fit
 */
export function readRequest(
  options: OptionValues,
  projects: readonly string[],
  context: CommandContext,
): RenderRequest {
  const jobs = jobsOf(options, context);
  return {
    out: path.resolve(context.cwd, typeof options.out === 'string' ? options.out : 'out'),
    projects: [...new Set([...listOf(options.project), ...projects])],
    formats: formatsOf(options, context),
    split: options.split === true,
    final: options.final === true,
    force: options.force === true,
    reportFields: options.reportFields === true || context.global.verbose === true,
    check: options.check === true,
    onlyChanged: false,
    ...(jobs !== undefined && { jobs }),
  };
}

/** Formats are given one by one or with commas between. */
function formatsOf(options: OptionValues, { words }: CommandContext): readonly Format[] {
  const given = listOf(options.format).flatMap((one) => one.split(',').map((part) => part.trim()));
  const wrong = given.find((one) => !FORMATS.some((format) => format === one));
  if (wrong !== undefined) {
    throw new UserError(words.errors.invalidValue('--format', wrong, FORMATS.join(', ')));
  }
  return given.length === 0 ? USUAL_FORMATS : FORMATS.filter((format) => given.includes(format));
}

function jobsOf({ jobs }: OptionValues, { words }: CommandContext): number | undefined {
  if (typeof jobs !== 'string') return undefined;
  const number = Number(jobs);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_JOBS) return number;
  throw new UserError(words.errors.invalidValue('--jobs', jobs, `1–${MOST_JOBS}`));
}
