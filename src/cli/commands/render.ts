import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { type CommandContext, type CommandRun, listOf, type OptionValues } from '../command.js';
import { renderWorkspace } from '../render-workspace.js';
import { selectPaths } from '../select-paths.js';

const OK = 0;
const WRONG_USE = 2;
const FORMATS = ['docx', 'xlsx'] as const;

function formatsOf(options: OptionValues, { words }: CommandContext) {
  const given = listOf(options.to);
  const wrong = given.find((one) => !FORMATS.some((format) => format === one));
  if (wrong !== undefined) {
    throw new UserError(words.errors.invalidValue('--to', wrong, FORMATS.join(', ')));
  }
  return given.length === 0 ? FORMATS : FORMATS.filter((format) => given.includes(format));
}

/** `passport render`: the official documents of the selected projects. */
export const run: CommandRun = async (context, args, options) => {
  const { terminal, words, cwd } = context;
  const { selections, missing } = selectPaths(cwd, args);
  for (const one of missing) {
    terminal.err(`${words.errors.prefix}: ${words.errors.notFound(one)}.\n`);
  }
  const request = {
    out: path.resolve(cwd, typeof options.out === 'string' ? options.out : 'out'),
    projects: listOf(options.project),
    formats: formatsOf(options, context),
    final: options.final === true,
    force: options.force === true,
    reportFields: options.reportFields === true,
  };
  let exitCode = missing.length > 0 ? WRONG_USE : OK;
  for (const selection of selections) {
    exitCode = Math.max(exitCode, await renderWorkspace(selection, request, context));
  }
  return exitCode;
};
