import path from 'node:path';
import { openStore, type Store } from '../../cache/store.js';
import { validateCached } from '../../workspace/cached/validate-cached.js';
import { isCacheWanted } from '../../workspace/cached/wanted.js';
import type { Selection, Verdict } from '../../workspace/check-workspace.js';
import { findRoot } from '../../workspace/find-root.js';
import type { ValidateOptions } from '../../workspace/validate-workspace.js';
import type { CommandContext, OptionValues } from '../command.js';
import { programFingerprint } from '../program-fingerprint.js';

/** Where a workspace keeps its results unless another folder is named. */
const CACHE_FOLDER = '.passport/cache';

/** A way to check workspaces. */
export interface Checker {
  readonly check: (selection: Selection, options: ValidateOptions) => Promise<Verdict>;
  /** Checks a Word or Excel file; a message for the user where it cannot be read. */
  readonly checkForeign: (file: string, options: ValidateOptions) => Promise<Verdict | string>;
  /** Tidies up when all is checked. */
  readonly close: () => void;
}

async function checkAnew(selection: Selection, options: ValidateOptions): Promise<Verdict> {
  const { validateWorkspace } = await import('../../workspace/checking.js');
  return validateWorkspace(selection, options);
}

/** Checks with what earlier runs found, where `--cache`, `--cache-location` or the settings ask for it. */
export function checkerOf(
  { cache, cacheLocation }: OptionValues,
  context: CommandContext,
): Checker {
  const { cwd, global, terminal, words } = context;
  const foreignAnew = async (file: string, options: ValidateOptions) => {
    const { checkForeignFile } = await import('../import/check-foreign-file.js');
    return checkForeignFile(file, options, context);
  };
  const program = programFingerprint(import.meta.dirname);
  if (cache === false || program === undefined) {
    return { check: checkAnew, checkForeign: foreignAnew, close: () => undefined };
  }
  const isAsked = cache === true || cacheLocation !== undefined;
  const stores = new Map<string, Store>();
  const storeOf = (root: string): Store => {
    const folder =
      typeof cacheLocation === 'string'
        ? path.resolve(cwd, cacheLocation)
        : path.join(root, CACHE_FOLDER);
    const store = stores.get(folder) ?? openStore(folder);
    stores.set(folder, store);
    return store;
  };
  const isWanted = (root: string, { config }: ValidateOptions) =>
    isAsked || isCacheWanted(root, config);
  return {
    checkForeign: async (file, options) => {
      const root = findRoot(file);
      const anew = () => foreignAnew(file, options);
      if (!isWanted(root, options)) return anew();
      const { checkForeignCached } = await import('../../workspace/cached/check-foreign-cached.js');
      return checkForeignCached({ file, root, options }, { store: storeOf(root), program }, anew);
    },
    check: (selection, options) =>
      isWanted(selection.root, options)
        ? validateCached(selection, options, { store: storeOf(selection.root), program })
        : checkAnew(selection, options),
    close: () => {
      for (const [folder, store] of stores) {
        const failure = store.close();
        if (failure === undefined || global.verbose !== true) continue;
        const reason = words.reasons[failure.code] ?? failure.code;
        terminal.err(`${words.errors.cannotWrite(failure.folder ?? folder, reason)}\n`);
      }
    },
  };
}
