import { UserError } from '../../findings/user-error.js';
import { describeTiming } from '../../timing/describe.js';
import { parseTiming } from '../../timing/index.js';
import type { Interval, TimingContext } from '../../timing/timing.js';
import type { CommandContext, CommandRun } from '../command.js';
import { readPhrases } from '../read-phrases.js';

/** A term given as context, from its first day to its last. */
function contextInterval(text: string, { words }: CommandContext): Interval {
  const { intervals } = parseTiming(text);
  const from = intervals[0]?.from;
  const to = intervals.at(-1)?.to;
  if (from === undefined && to === undefined) throw new UserError(words.errors.badContext(text));
  return { ...(from && { from }), ...(to && { to }) };
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
