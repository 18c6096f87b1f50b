import path from 'node:path';
import { isUserError } from '../../findings/user-error.js';
import { watchWords } from '../../language/catalogue/watch.js';
import type { Selection } from '../../workspace/check-workspace.js';
import type { CommandContext } from '../command.js';
import { watchFolders } from '../watch-folders.js';
import { renderWorkspace } from './render-workspace.js';
import type { RenderRequest } from './request.js';

/** Documents, settings, forms, figures: nothing else changes what is printed. */
const SOURCES = /\.(?:ya?ml|hbs|png|jpe?g|docx)$/i;

/** Renders a workspace, and again at every change of its sources, until the signal. */
export async function watchWorkspace(
  selection: Selection,
  request: RenderRequest,
  context: CommandContext,
  signal: AbortSignal,
): Promise<void> {
  const { terminal, lang, words } = context;
  const say = watchWords(lang);
  const { root } = selection;
  const relative = (file: string) => path.relative(root, file).split(path.sep).join('/');
  const isIgnored = (absolute: string) => isOther(relative(absolute));
  const out = relative(request.out);
  const isOther = (file: string) =>
    !SOURCES.test(file) ||
    file.split('/').some((part) => part.startsWith('.') || part === 'node_modules') ||
    file === out ||
    file.startsWith(`${out}/`);
  const round = async (onlyChanged: boolean) => {
    try {
      await renderWorkspace(selection, { ...request, onlyChanged }, context, signal);
    } catch (error) {
      // The user is about to mend it: the next change is looked at all the same.
      if (!isUserError(error)) throw error;
      terminal.err(`${words.errors.prefix}: ${error.message}\n`);
    }
  };
  const onChange = async (files: readonly string[]) => {
    for (const file of files) terminal.err(`${say.changed(relative(file))}\n`);
    await round(true);
  };
  const onReady = async () => {
    await round(false);
    terminal.err(`${say.watching}\n`);
  };
  try {
    await watchFolders([root], { isIgnored, onReady, onChange, signal });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const reason = words.reasons[String(error.code)] ?? String(error.code);
    terminal.err(`${words.errors.prefix}: ${say.cannotWatch(root, reason)}.\n`);
  }
}
