import { UserError } from '../../findings/user-error.js';
import { describeTiming } from '../../timing/describe.js';
import { parseTiming } from '../../timing/index.js';
import { interval, isYearless } from '../../timing/interval.js';
import type { Interval, TimingContext, TimingProblemCode } from '../../timing/timing.js';
import type { CommandContext, CommandRun } from '../command.js';
import { readPhrases } from '../read-phrases.js';

/** Mistakes that leave days in doubt; a slip of the pen does not. */
const DOUBTFUL: readonly TimingProblemCode[] = [
  'unreadable',
  'incomplete',
  'impossible-date',
  'impossible-part',
];

/**
 * A term given as context, from its first day to its last.
 *
 * @throws UserError where its days are not known, or it ends before it begins
 */
function contextInterval(text: string, { words }: CommandContext): Interval {
  const { intervals, problems } = parseTiming(text);
  const codes = problems.map(({ code }) => code);
  if (codes.includes('order')) throw new UserError(words.errors.reversedContext(text));
  const from = intervals[0]?.from;
  const to = intervals.at(-1)?.to;
  const isKnown = (from ?? to) !== undefined && !intervals.some(isYearless);
  if (!isKnown || codes.some((code) => DOUBTFUL.includes(code))) {
    throw new UserError(words.errors.badContext(text));
  }
  return interval(from, to);
}

function contextYear(text: string, { words }: CommandContext): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1900 || year > 2200) {
    throw new UserError(words.errors.badContext(text));
  }
  return year;
}

function timingContext(
  { project, year }: Readonly<Record<string, unknown>>,
  context: CommandContext,
): TimingContext {
  return {
    ...(typeof project === 'string' && { project: contextInterval(project, context) }),
    ...(year !== undefined && { year: contextYear(String(year), context) }),
  };
}

/** `passport term`: what is understood of a term, for people or as JSON. */
export const run: CommandRun = async (context, args, options) => {
  const { terminal, lang } = context;
  const common = timingContext(options, context);
  const said: string[] = [];
  for (const { text, own } of readPhrases(args.join(' '))) {
    const timing = parseTiming(text, { ...common, ...timingContext(own, context) });
    if (options.json !== true) {
      said.push(describeTiming(timing, lang));
      continue;
    }
    const { intervals, kind, precision, notes, problems } = timing;
    const { repeat = null, duration = null, anchor = null, needs = [] } = timing;
    const rest = { repeat, duration, anchor, needs, notes, problems };
    said.push(JSON.stringify({ text, intervals, kind, precision, ...rest }));
  }
  if (said.length > 0) terminal.out(`${said.join(options.json === true ? '\n' : '\n\n')}\n`);
  return 0;
};
