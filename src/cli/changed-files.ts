import { realpathSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../findings/user-error.js';
import type { CommandContext } from './command.js';
import { askGit } from './git.js';

/** The files that a change touches. */
export interface ChangedFiles {
  /** Relative to a folder, with `/`; those that are gone included. */
  readonly names: ReadonlySet<string>;
  /** What a file said before; `undefined` where it was not there. */
  readonly before: (name: string) => Promise<string | undefined>;
}

/** The whole work differs from nothing. */
const NOTHING = 'HEAD';

const linesOf = (text: string) => text.split('\0').filter((name) => name !== '');

/** The top of the repository that a folder lies in. */
async function topOf(folder: string, { words: { errors } }: CommandContext): Promise<string> {
  const { isDone, said, complaint } = await askGit(folder, 'rev-parse', '--show-toplevel');
  if (isDone) return said.replace(/\r?\n$/, '');
  if (complaint === undefined) throw new UserError(errors.noGit);
  // Such as a folder that belongs to somebody else: git says what to do about it.
  const isOutside = complaint === '' || /not a git repository/i.test(complaint);
  throw new UserError(isOutside ? errors.noRepository : errors.gitRefuses(complaint));
}

/** The commit at which the present work left a revision; `undefined` where nothing is committed yet. */
async function startOf(
  folder: string,
  revision: string,
  { words: { errors } }: CommandContext,
): Promise<string | undefined> {
  const commitOf = (name: string) =>
    askGit(folder, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  // A revision that begins with a dash would be taken for an option.
  if (revision.startsWith('-')) throw new UserError(errors.noSuchRevision(revision));
  const head = await commitOf('HEAD');
  if (!head.isDone && revision === NOTHING) return undefined;
  const other = await commitOf(revision);
  if (!other.isDone) throw new UserError(errors.noSuchRevision(revision));
  const shared = await askGit(folder, 'merge-base', other.said.trim(), 'HEAD');
  if (!shared.isDone) throw new UserError(errors.noMergeBase(revision));
  return shared.said.trim();
}

/**
 * The files that differ from where the present work left a revision, those not yet added to git and those
 * that are gone included.
 *
 * @throws UserError where the folder is in no repository, git is not there, it does not know the revision, or
 *   the history that the two share is not at hand
 */
export async function changedFiles(
  folder: string,
  revision: string,
  context: CommandContext,
): Promise<ChangedFiles> {
  const top = await topOf(folder, context);
  const start = await startOf(folder, revision, context);
  const asked =
    start === undefined
      ? ['ls-files', '-z', '--full-name']
      : ['diff', '-z', '--name-only', '--no-renames', '--no-relative', start, '--'];
  const lists = [
    await askGit(folder, ...asked),
    await askGit(folder, 'ls-files', '-z', '--others', '--exclude-standard', '--full-name'),
  ];
  const refusal = lists.find(({ isDone }) => !isDone);
  if (refusal !== undefined) {
    throw new UserError(context.words.errors.gitRefuses(refusal.complaint ?? ''));
  }
  const base = realpathSync.native(folder);
  const root = realpathSync.native(top);
  const seen = (name: string) =>
    path.relative(base, path.join(root, name)).split(path.sep).join('/');
  const there = path.relative(root, base).split(path.sep).join('/');
  return {
    names: new Set(lists.flatMap(({ said }) => linesOf(said).map(seen))),
    before: async (name) => {
      if (start === undefined) return undefined;
      const { isDone, said } = await askGit(
        root,
        'show',
        `${start}:${path.posix.join(there, name)}`,
      );
      return isDone ? said : undefined;
    },
  };
}
