import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples');

/** A git repository of its own for one test, with an example workspace in a folder of it. */
export function makeRepository(example?: 'smart-leader' | 'flawed', workspace = '.') {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-pieces-')));
  const repository = path.join(root, 'repository');
  const folder = path.join(repository, workspace);
  execFileSync('git', ['init', '--quiet', repository]);
  if (example !== undefined) cpSync(path.join(EXAMPLES, example), folder, { recursive: true });
  return { root, repository, folder, end: () => rmSync(root, { recursive: true, force: true }) };
}

/** Puts everything in a repository into a commit. */
export function commitAll(repository: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: repository, stdio: 'ignore' });
  git('add', '--all');
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  git(...who, 'commit', '--quiet', '--message', 'All');
}
