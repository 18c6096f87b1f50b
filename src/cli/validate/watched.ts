import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CommandContext } from '../command.js';
import { isForeign } from '../import/is-foreign.js';
import { selectPaths } from '../select-paths.js';
import type { ValidateRequest } from './request.js';
import type { Watched } from './watch.js';

/** What a check depends on: the workspaces of its paths, the files named, and the settings given. */
export function watchedOf(
  args: readonly string[],
  { formats, common: { config } }: ValidateRequest,
  { cwd }: CommandContext,
): Watched {
  const others = args.filter((arg) => !isForeign(arg));
  const isAsked = args.length === 0 || others.length > 0;
  const roots = isAsked ? selectPaths(cwd, others).selections.map(({ root }) => root) : [];
  const files = args
    .map((arg) => path.resolve(cwd, arg))
    .filter((file) => existsSync(file) && statSync(file).isFile());
  const named = new Set([...files, ...(config === undefined ? [] : [config])]);
  const beside = [...named]
    .map((file) => path.dirname(file))
    .filter((folder) => !roots.some((root) => `${folder}${path.sep}`.startsWith(root + path.sep)));
  const written = formats.flatMap(({ file }) => file ?? []).map((file) => path.resolve(cwd, file));
  return { folders: [...new Set([...roots, ...beside])], named, written: new Set(written) };
}
