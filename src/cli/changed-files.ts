import { realpathSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../findings/user-error.js';
import type { CommandContext } from './command.js';

const LARGEST_ANSWER = 64 * 1024 * 1024;

/** Asks git; the answer is its list of names. */
async function git(
  folder: string,
  args: readonly string[],
): Promise<readonly string[] | undefined> {
  const { execFile } = await import('node:child_process');
  const options = { cwd: folder, maxBuffer: LARGEST_ANSWER };
  return new Promise((resolve) => {
    execFile('git', ['-c', 'core.quotePath=false', ...args], options, (error, stdout) => {
      resolve(error === null ? stdout.split('\0').filter((name) => name !== '') : undefined);
    });
  });
}

/**
 * The files that differ from where the present work left a revision, those not yet added to git
 * included, relative to a folder, with `/`.
 *
 * @throws UserError where the folder is in no repository, git is not there, or it does not know the revision
 */
export async function changedFiles(
  folder: string,
  revision: string,
  { words }: CommandContext,
): Promise<ReadonlySet<string>> {
  // A revision that begins with a dash would be taken for an option.
  const isName = !revision.startsWith('-');
  const [top] = (await git(folder, ['rev-parse', '--show-toplevel'])) ?? [];
  if (top === undefined) throw new UserError(words.errors.noRepository);
  const differing = isName
    ? await git(folder, ['diff', '-z', '--name-only', '--merge-base', revision, '--'])
    : undefined;
  const added = await git(folder, [
    'ls-files',
    '-z',
    '--others',
    '--exclude-standard',
    '--full-name',
  ]);
  if (differing === undefined || added === undefined) {
    throw new UserError(words.errors.noSuchRevision(revision));
  }
  const root = top.replace(/\r?\n$/, '');
  const base = realpathSync(folder);
  return new Set(
    [...differing, ...added].map((name) =>
      path.relative(base, path.join(root, name)).split(path.sep).join('/'),
    ),
  );
}
