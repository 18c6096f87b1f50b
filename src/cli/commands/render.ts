import { UserError } from '../../findings/user-error.js';
import { renderWords } from '../../language/catalogue/render.js';
import type { Selection } from '../../workspace/check-workspace.js';
import { askedProfile } from '../asked-profile.js';
import type { CommandContext, CommandRun } from '../command.js';
import { interruptible } from '../interrupt.js';
import { renderWorkspace } from '../render/render-workspace.js';
import { type RenderRequest, readRequest } from '../render/request.js';
import { watchWorkspace } from '../render/watch.js';
import { selectPaths } from '../select-paths.js';

const OK = 0;
const WRONG_USE = 2;
/** What shells give for a program that Ctrl-C ended. */
const INTERRUPTED = 130;
const ID = /^[a-z0-9][a-z0-9-]*$/;

/** `passport render`: the official documents of the selected projects. */
export const run: CommandRun = (context, args, options) =>
  interruptible(async (signal) => {
    const { terminal, words, lang, cwd } = context;
    const { missing } = selectPaths(cwd, args);
    // What is no path may be a project's id.
    const projects = missing.filter((one) => ID.test(one));
    const nowhere = missing.filter((one) => !ID.test(one));
    for (const one of nowhere) {
      terminal.err(`${words.errors.prefix}: ${renderWords(lang).noSuchTarget(one)}.\n`);
    }
    const paths = args.filter((one) => !missing.includes(one));
    const isNothing = paths.length + projects.length === 0 && nowhere.length > 0;
    const selections = isNothing ? [] : selectPaths(cwd, paths).selections;
    const roots = selections.map(({ root }) => root);
    const profile = await askedProfile(options, roots, context);
    const request = {
      ...readRequest(options, projects, context),
      ...(profile !== undefined && { profile }),
    };
    if (request.check && options.watch === true) {
      throw new UserError(words.errors.notTogether('--check', '--watch'));
    }
    if (options.watch === true) return watchAll(selections, request, context, signal);
    let exitCode = nowhere.length > 0 ? WRONG_USE : OK;
    for (const selection of selections) {
      exitCode = Math.max(exitCode, await renderWorkspace(selection, request, context, signal));
    }
    return signal.aborted ? INTERRUPTED : exitCode;
  });

/** Watches every workspace until Ctrl-C, which is the way to end it and no failure. */
async function watchAll(
  selections: readonly Selection[],
  request: RenderRequest,
  context: CommandContext,
  signal: AbortSignal,
): Promise<number> {
  await Promise.all(selections.map((one) => watchWorkspace(one, request, context, signal)));
  return OK;
}
