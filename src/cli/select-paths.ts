import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Selection } from '../workspace/check-workspace.js';
import { findRoot } from '../workspace/find-root.js';
import { createMatcher } from '../workspace/matcher.js';
import { globBase, isGlob } from './glob-base.js';

function relative(root: string, absolute: string): string {
  return path.relative(root, absolute).split(path.sep).join('/');
}

/** The file system's own spelling, so that a link or another letter case names the same file. */
function canonical(file: string): string {
  return existsSync(file) ? realpathSync.native(file) : file;
}

interface Named {
  readonly root: string;
  /** Relative to the root. */
  readonly pattern: string;
  readonly isFile: boolean;
}

function name(cwd: string, given: string): Named | undefined {
  const absolute = path.resolve(cwd, given);
  if (existsSync(absolute)) {
    const root = canonical(findRoot(absolute));
    const isFile = statSync(absolute).isFile();
    return { root, pattern: relative(root, canonical(absolute)), isFile };
  }
  if (!isGlob(given)) return undefined;
  const base = path.resolve(cwd, globBase(given));
  if (!existsSync(base)) return undefined;
  const root = canonical(findRoot(base));
  const pattern = relative(root, path.resolve(canonical(cwd), given));
  return { root, pattern, isFile: false };
}

/** A pattern with the workspace it looks into. */
export interface Glob {
  readonly root: string;
  readonly given: string;
  /** True for the relative path of a file that it means. */
  readonly matches: (file: string) => boolean;
}

/** What paths ask of a workspace. */
export interface PathSelection extends Selection {
  /** Whether a folder or a pattern is among the paths, not only files by name. */
  readonly reachesDown: boolean;
}

export interface Selected {
  /** In the order first named. */
  readonly selections: readonly PathSelection[];
  /** Paths that do not exist. */
  readonly missing: readonly string[];
  /** What is known of these only when the files are: whether anything matches. */
  readonly globs: readonly Glob[];
}

/** Sorts the paths a user gave by workspace. None given: the workspace of the current folder. */
export function selectPaths(cwd: string, given: readonly string[]): Selected {
  const byRoot = new Map<string, Named[]>();
  const missing: string[] = [];
  const globs: Glob[] = [];
  for (const one of given.length > 0 ? given : ['.']) {
    const named = name(cwd, one);
    if (named === undefined) {
      missing.push(one);
      continue;
    }
    const { root, pattern } = named;
    byRoot.set(root, [...(byRoot.get(root) ?? []), named]);
    const isPattern = !named.isFile && !existsSync(path.resolve(cwd, one));
    if (isPattern) globs.push({ root, given: one, matches: createMatcher([pattern]) });
  }
  const selections = [...byRoot].map(([root, names]) => {
    const isWhole = names.some(({ pattern }) => pattern === '');
    const exact = new Set(names.map(({ pattern }) => pattern));
    const folders = names.filter((one) => !one.isFile).map(({ pattern }) => pattern);
    const matches = createMatcher(folders.filter((one) => isGlob(one)));
    const includes = (file: string) =>
      isWhole ||
      exact.has(file) ||
      folders.some((one) => file.startsWith(`${one}/`)) ||
      matches(file);
    const named = new Set(names.filter((one) => one.isFile).map(({ pattern }) => pattern));
    return { root, isWhole, includes, named, reachesDown: folders.length > 0 };
  });
  return { selections, missing, globs };
}
