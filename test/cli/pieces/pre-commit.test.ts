import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dump, load } from 'js-yaml';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProgram } from '../built-program.js';
import { makeRepository } from './repository.js';
import { makePrograms } from './shell.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const IS_INSTALLED = spawnSync('pre-commit', ['--version']).status === 0;
const PLAN = 'projects/district-leaders/plan.yaml';
const PASSPORT = 'projects/district-leaders/passport.yaml';

beforeAll(buildProgram, 180_000);

let place: ReturnType<typeof makeRepository>;
let programs = '';
beforeEach(() => {
  place = makeRepository('smart-leader', 'мои документы');
  programs = makePrograms(place.root);
});
afterEach(() => place.end());

const file = (name: string) => path.join(place.folder, name);

function run(command: string, ...args: readonly string[]) {
  const { PATH } = process.env;
  const env = {
    ...process.env,
    PATH: `${programs}:${PATH}`,
    PRE_COMMIT_HOME: `${place.root}/home`,
  };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: place.repository,
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
const commit = () => {
  run('git', 'add', '--all');
  return run('git', ...who, 'commit', '--quiet', '--message', 'x');
};

/** Installs one of the shipped hooks, run by the program as it is built instead of one that npm installs. */
function install(id: string, args: readonly string[] = [], otherwise: object = {}): void {
  const shipped = load(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
  const hooks = Array.isArray(shipped) ? shipped.filter((one) => one.id === id) : [];
  expect(hooks).toHaveLength(1);
  const own = hooks.map((one) => ({ ...one, language: 'system', args, ...otherwise }));
  const config = dump({ repos: [{ repo: 'local', hooks: own }] });
  writeFileSync(path.join(place.repository, '.pre-commit-config.yaml'), config);
  expect(run('pre-commit', 'install').status).toBe(0);
}

describe.skipIf(!IS_INSTALLED)(
  'pre-commit itself (where it is installed)',
  { timeout: 120_000 },
  () => {
    it('takes clean documents as a first commit, and stops findings that a commit brings', () => {
      install('passport-validate', ['мои документы']);
      expect(commit()).toMatchObject({ status: 0 });
      writeFileSync(
        file(PLAN),
        readFileSync(file(PLAN), 'utf8').replace(/term: .*/, 'term: 31.11.2023'),
      );
      const { status, said } = commit();
      expect(status).toBe(1);
      expect(said).toContain(`${PLAN}:`);
    });

    it('hears of documents that a commit deletes', () => {
      install('passport-validate', ['мои документы']);
      commit();
      rmSync(file('directory/people.yaml'));
      const { status, said } = commit();
      expect(status).toBe(1);
      expect(said).toContain('participants/unknown');
    });

    it('takes files by name, too', () => {
      const files = '^мои документы/.*\\.ya?ml$';
      install('passport-validate-all', [], { files, pass_filenames: true, always_run: false });
      expect(commit()).toMatchObject({ status: 0 });
      rmSync(file(PASSPORT));
      writeFileSync(
        file(PLAN),
        readFileSync(file(PLAN), 'utf8').replace(/term: .*/, 'term: 31.11.2023'),
      );
      expect(commit().said).toContain('dates/unreadable');
    });

    it('stops where something was mended', () => {
      install('passport-fix', ['мои документы']);
      const before = readFileSync(file(PLAN), 'utf8');
      expect(commit()).toMatchObject({ status: 0 });
      writeFileSync(file(PLAN), before.replace(/term: \S+ /, 'term: янвапь '));
      expect(commit()).toMatchObject({ status: 1 });
      expect(readFileSync(file(PLAN), 'utf8')).toContain('term: январь ');
      expect(commit()).toMatchObject({ status: 0 });
    });
  },
);
