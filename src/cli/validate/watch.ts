import path from 'node:path';
import { isUserError } from '../../findings/user-error.js';
import { watchWords } from '../../language/catalogue/watch.js';
import type { GiveWay } from '../../workspace/give-way.js';
import type { CommandContext } from '../command.js';
import { giveWayUntil } from '../give-way.js';
import { interruptible } from '../interrupt.js';
import { watchFolders } from '../watch-folders.js';

const OK = 0;
const WRONG_USE = 2;

/** Documents, settings, forms, figures, Word and Excel files: nothing else changes what is found. */
const SOURCES = /\.(?:ya?ml|hbs|png|jpe?g|svg|docx|docm|dotx|doc|rtf|odt|xlsx|xlsm)$/i;

/** What lies in them is never read. */
const PASSED_OVER = /(?:^|[\\/])(?:\.[^\\/]*|node_modules|out)(?:[\\/]|$)/;

/** The screen and what had scrolled off it empty, the cursor in the corner. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** What is watched, absolute. */
export interface Watched {
  readonly folders: readonly string[];
  /** Files that are documents whatever they are called. */
  readonly named: ReadonlySet<string>;
  /** Files that the check writes itself. */
  readonly written: ReadonlySet<string>;
}

/** Whether a change of a file says nothing about the documents. */
function ignorer({ folders, named, written }: Watched): (file: string) => boolean {
  const isInside = (file: string) =>
    folders.some((folder) => {
      const inside = path.relative(folder, file);
      return !inside.startsWith('..') && SOURCES.test(inside) && !PASSED_OVER.test(inside);
    });
  return (file) => written.has(file) || !(named.has(file) || isInside(file));
}

/**
 * Checks, and again at each change, until Ctrl-C, which is the way to end it and no failure. In a
 * terminal each report has the screen for itself.
 *
 * @param check one check with its report; stops where it gives way and is told so
 * @returns the exit code: 2 where a folder cannot be watched
 */
export async function watchChecks(
  watched: Watched,
  check: (giveWay: GiveWay) => Promise<unknown>,
  { terminal, words, lang, cwd }: CommandContext,
): Promise<number> {
  const say = watchWords(lang);
  const round = async (signal: AbortSignal) => {
    if (terminal.columns !== undefined) terminal.out(CLEAR);
    try {
      await check(giveWayUntil(signal));
    } catch (error) {
      if (signal.aborted) return;
      // The user is about to mend it: the next change is looked at all the same.
      if (!isUserError(error)) throw error;
      terminal.err(`${words.errors.prefix}: ${error.message}\n`);
    }
    terminal.err(`${say.watching}\n`);
  };
  const tellChanged = (files: readonly string[]) => {
    if (terminal.columns !== undefined) return;
    for (const file of files) terminal.err(`${say.changed(path.relative(cwd, file))}\n`);
  };
  try {
    await interruptible((signal) => {
      const isIgnored = ignorer(watched);
      const onReady = () => round(signal);
      const onChange = (files: readonly string[]) => {
        tellChanged(files);
        return round(signal);
      };
      return watchFolders(watched.folders, { isIgnored, onReady, onChange, signal });
    });
    return OK;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const reason = words.reasons[String(error.code)] ?? String(error.code);
    const folders = watched.folders.join(', ');
    terminal.err(`${words.errors.prefix}: ${say.cannotWatch(folders, reason)}.\n`);
    return WRONG_USE;
  }
}
