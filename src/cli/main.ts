import { CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { isUserError } from '../findings/user-error.js';
import { cliWords } from '../language/catalogue/cli.js';
import { choosePaint } from './paint.js';
import { createProgram, type Dispatch } from './program.js';
import { chooseLang, type Lang } from './settings.js';
import { processTerminal, type Terminal } from './terminal.js';

const OK = 0;
const WRONG_USE = 2;

/** Puts whatever ended the program into words; the number is the exit code. */
async function report(
  error: unknown,
  argv: readonly string[],
  lang: Lang,
  terminal: Terminal,
): Promise<number> {
  const { errors } = cliWords(lang);
  if (error instanceof CommanderError) {
    const isAnswer = error.exitCode === 0 || error.code === 'commander.help';
    if (isAnswer) return error.exitCode === 0 ? OK : WRONG_USE;
    const { describeUsageError } = await import('./usage-error.js');
    terminal.err(`${describeUsageError(error, argv, lang)}\n`);
    return WRONG_USE;
  }
  if (isUserError(error)) {
    terminal.err(`${errors.prefix}: ${error.message}\n`);
    return WRONG_USE;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(
    `${errors.bug}\n${packageJson.name} ${packageJson.version}, node ${process.version}\n${trace}\n`,
  );
  return WRONG_USE;
}

/** Runs the program with its arguments (without `node` and the script); gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  const cwd = process.cwd();
  const lang = chooseLang(argv, process.env, cwd);
  let exitCode = OK;
  const dispatch: Dispatch = async (declaration, args, options, global) => {
    const paint = await choosePaint(global.color, process.env, terminal.columns !== undefined);
    const run = await declaration.load();
    const { version } = packageJson;
    const context = { terminal, lang, words: cliWords(lang), paint, cwd, global, version };
    exitCode = await run(context, args, options);
  };
  try {
    const program = createProgram(lang, packageJson.version, terminal, dispatch);
    if (argv.length === 0) {
      terminal.out(program.helpInformation());
      return OK;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, argv, lang, terminal);
  } finally {
    terminal.status('');
  }
}
