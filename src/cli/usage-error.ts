import type { CommanderError } from 'commander';
import { cliWords } from '../language/catalogue/cli.js';
import { nearest } from '../language/russian/nearest.js';
import { COMMANDS } from './declarations/index.js';
import type { Lang } from './settings.js';

const GLOBAL_OPTIONS = [
  '--lang',
  '--config',
  '--color',
  '--quiet',
  '--verbose',
  '--version',
  '--help',
];

function optionsOf(commandName: string | undefined): readonly string[] {
  const command = COMMANDS.find(({ name }) => name === commandName);
  const own = command?.options.flatMap(({ flags }) => /--[a-z-]+/.exec(flags) ?? []) ?? [];
  return [...own, ...GLOBAL_OPTIONS];
}

/** The part of commander's message that is the user's own: what stands in quotes. */
function quoted(message: string, position = 0): string {
  return [...message.matchAll(/'([^']*)'/g)][position]?.[1] ?? '';
}

/** Says in the user's language what commander refused, with the nearest right name. */
export function describeUsageError(
  error: CommanderError,
  argv: readonly string[],
  lang: Lang,
): string {
  const { errors } = cliWords(lang);
  const command = COMMANDS.find(({ name }) => argv.includes(name))?.name;
  const name = quoted(error.message).split(/[ ,=]/)[0] ?? '';
  const help = errors.seeHelp(command === undefined ? 'passport' : `passport ${command}`);
  const say = (what: string, near?: string) =>
    [`${errors.prefix}: ${what}.`, near && errors.didYouMean(near), help]
      .filter(Boolean)
      .join('\n');
  switch (error.code) {
    case 'commander.unknownCommand':
      return say(
        errors.unknownCommand(name),
        nearest(
          name,
          COMMANDS.map((one) => one.name),
        ),
      );
    case 'commander.unknownOption':
      return say(errors.unknownOption(name), nearest(name, optionsOf(command)));
    case 'commander.missingArgument':
      return say(errors.missingArgument(name));
    case 'commander.optionMissingArgument':
      return say(errors.missingValue(/--[a-z-]+/.exec(error.message)?.[0] ?? name));
    case 'commander.invalidArgument': {
      const option = /--[a-z-]+/.exec(error.message)?.[0] ?? name;
      const allowed = /Allowed choices are ([^.]*)/.exec(error.message)?.[1] ?? '';
      const value = quoted(error.message, 1);
      return say(errors.invalidValue(option, value, allowed), nearest(value, allowed.split(', ')));
    }
    default:
      return say(
        error.code === 'commander.excessArguments' ? errors.tooMany : errors.unknownCommand(name),
      );
  }
}
