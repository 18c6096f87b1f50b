import { type Argument, Command, Help, Option } from 'commander';
import { cliWords } from '../language/catalogue/cli.js';
import type { CommandDeclaration, OptionValues } from './command.js';
import { COMMANDS } from './declarations/index.js';
import type { GlobalOptions, Lang } from './settings.js';
import type { Terminal } from './terminal.js';

/** Carries out a command that was recognised; the number is the exit code. */
export type Dispatch = (
  declaration: CommandDeclaration,
  args: readonly string[],
  options: OptionValues,
  global: GlobalOptions,
) => Promise<void>;

function argumentTerm(argument: Argument): string {
  const inside = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${inside}>` : `[${inside}]`;
}

/** A longer term leaves no room for the words beside it in a terminal of 80 columns. */
const LONGEST_TERM = 24;

function commandTerm(command: Command): string {
  const term = [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' ');
  return term.length <= LONGEST_TERM ? term : `${command.name()} ...`;
}

function localize(command: Command, lang: Lang): Command {
  const { titles, usage, global } = cliWords(lang);
  const names: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
    'Global Options:': titles.options,
  };
  return command
    .helpOption('-h, --help', global.help)
    .configureHelp({
      styleTitle: (title) => names[title] ?? title,
      // Commander adds English words of its own: allowed values (our texts name them), «[options]».
      optionDescription: ({ description }) => description,
      subcommandTerm: commandTerm,
      commandUsage: (one) =>
        Help.prototype.commandUsage
          .call(new Help(), one)
          .replace('[options]', usage.options)
          .replace('[command]', usage.command),
    })
    .exitOverride();
}

function addGlobal(command: Command, lang: Lang): Command {
  const { global } = cliWords(lang);
  return command
    .addOption(new Option('--lang <ru|en>', global.lang).choices(['ru', 'en']))
    .option('--config <file>', global.config)
    .addOption(new Option('--color <when>', global.color).choices(['auto', 'always', 'never']))
    .option('-q, --quiet', global.quiet)
    .option('-v, --verbose', global.verbose);
}

function examplesOf({ examples }: CommandDeclaration, lang: Lang): string {
  const lines = examples.map((example) => `  ${example.line}\n      ${example[lang]}`);
  return `\n${cliWords(lang).titles.examples}\n${lines.join('\n')}\n`;
}

function addCommand(
  program: Command,
  declaration: CommandDeclaration,
  lang: Lang,
  dispatch: Dispatch,
) {
  const command = localize(program.command(declaration.name), lang)
    .description(declaration.summary[lang])
    .addHelpText('after', examplesOf(declaration, lang));
  for (const argument of declaration.args) command.argument(argument);
  for (const { flags, text, choices, repeats } of declaration.options) {
    const option = new Option(flags, text[lang]);
    if (choices !== undefined && repeats !== true) option.choices([...choices]);
    if (repeats === true) {
      option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
    }
    command.addOption(option);
  }
  addGlobal(command, lang);
  command.action(async (...given: unknown[]) => {
    const args = given
      .slice(0, declaration.args.length)
      .flat()
      .filter((arg) => typeof arg === 'string');
    const options: OptionValues & GlobalOptions = command.optsWithGlobals();
    await dispatch(declaration, args, options, options);
  });
}

/** The whole command line in a language. Parsing throws commander's errors; `main.ts` puts them into words. */
export function createProgram(
  lang: Lang,
  version: string,
  terminal: Terminal,
  dispatch: Dispatch,
): Command {
  const words = cliWords(lang);
  const program = localize(new Command('passport'), lang)
    .description(words.tagline)
    .version(version, '-V, --version', words.global.version)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: terminal.out,
      writeErr: () => undefined,
      outputError: () => undefined,
    });
  addGlobal(program, lang);
  for (const declaration of COMMANDS) addCommand(program, declaration, lang, dispatch);
  return program;
}
