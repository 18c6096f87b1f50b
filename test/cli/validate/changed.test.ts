import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProgram, PROGRAM } from '../built-program.js';
import { commitAll, makeRepository } from '../pieces/repository.js';
import { runProgram } from '../run-program.js';

const EXAMPLE = path.resolve(import.meta.dirname, '../../../examples/smart-leader');
const WORKSPACE = 'мои документы';
const PLAN = 'projects/district-leaders/plan.yaml';
const PASSPORT = 'projects/district-leaders/passport.yaml';

beforeAll(buildProgram, 180_000);

let place: ReturnType<typeof makeRepository>;
beforeEach(() => {
  place = makeRepository('smart-leader', WORKSPACE);
  commitAll(place.repository);
});
afterEach(() => place.end());

const git = (...args: readonly string[]) => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...who, ...args], { cwd: place.repository, encoding: 'utf8' });
};

const inWorkspace = (file: string) => path.join(place.folder, file);

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(inWorkspace(file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(inWorkspace(file), text.replace(from, to));
}

async function changed(revision = 'HEAD', cwd = place.folder) {
  const args = ['validate', '--changed', revision, '--format', 'json'];
  const { status, stdout, stderr } = await runProgram(args, { cwd });
  const findings: readonly { rule: string; file: string }[] =
    stdout === '' ? [] : JSON.parse(stdout).findings;
  return { status, stderr, told: new Set(findings.map(({ rule, file }) => `${rule} ${file}`)) };
}

/** A slip in a plan, where the changes are looked for. */
const spoil = (file = PLAN) => change(file, /term: .*/, 'term: 31.11.2023');
const SLIP = `dates/unreadable ${PLAN}`;

describe('--changed tells what was lost, where the file that misses it is as it was', () => {
  it('a stage that the plan still has', async () => {
    const passport = 'projects/smart-leader/passport.yaml';
    change(passport, 'id: preparatory', 'id: preparatory-renamed');
    expect((await changed()).told).toContain(
      'trace/reference-unknown projects/smart-leader/plan.yaml',
    );
  });

  it('a person that documents still name', async () => {
    change('directory/people.yaml', '- id: sosnovskaya', '- id: sosnovskaja');
    const { told } = await changed();
    expect(told).toContain('participants/unknown projects/smart-leader/passport.yaml');
  });

  it('a passport that is deleted', async () => {
    rmSync(inWorkspace(PASSPORT));
    expect((await changed()).told).toContain(`trace/passport-missing ${PLAN}`);
  });

  it('and nothing of other projects', async () => {
    const other = 'projects/smart-leader/plan.yaml';
    change(other, /tasks: \[[a-z]+\]/, 'tasks: [nowhere]');
    commitAll(place.repository);
    change(PASSPORT, /^title:/m, 'title: ');
    expect((await changed()).told.has(`trace/reference-unknown ${other}`)).toBe(false);
    expect((await changed('HEAD~1')).told).toContain(`trace/reference-unknown ${other}`);
  });
});

describe('--changed finds the changes', () => {
  it('in a file that was renamed or is not known to git yet', async () => {
    spoil();
    renameSync(inWorkspace(PLAN), inWorkspace('projects/district-leaders/план мероприятий.yaml'));
    const renamed = 'dates/unreadable projects/district-leaders/план мероприятий.yaml';
    expect((await changed()).told).toContain(renamed);
    git('add', '--all');
    expect((await changed()).told).toContain(renamed);
  });

  it('since a branch was left, not what others did there meanwhile', async () => {
    git('checkout', '--quiet', '-b', 'mine');
    spoil();
    commitAll(place.repository);
    git('checkout', '--quiet', '-b', 'theirs', 'HEAD~1');
    spoil('projects/smart-leader/plan.yaml');
    commitAll(place.repository);
    git('checkout', '--quiet', '--detach', 'mine');
    const { told } = await changed('theirs');
    expect(told).toContain(SLIP);
    expect([...told].filter((one) => one.includes('smart-leader/plan.yaml'))).toEqual([]);
  });

  it('whatever the user has set git to', async () => {
    git('config', 'diff.relative', 'true');
    git('config', 'core.quotePath', 'true');
    git('config', 'diff.noprefix', 'true');
    spoil();
    expect((await changed()).told).toContain(SLIP);
  });

  it('in a repository without a commit: all is new', async () => {
    const fresh = makeRepository('smart-leader', WORKSPACE);
    try {
      const plan = path.join(fresh.folder, PLAN);
      writeFileSync(plan, readFileSync(plan, 'utf8').replace(/term: .*/, 'term: 31.11.2023'));
      execFileSync('git', ['add', '--all'], { cwd: fresh.repository });
      expect((await changed('HEAD', fresh.folder)).told).toContain(SLIP);
    } finally {
      fresh.end();
    }
  });

  it.skipIf(process.platform === 'win32')(
    'in a hook of a linked worktree, which points git to folders of its own (a shell script)',
    async () => {
      const linked = path.join(place.root, 'рядом');
      git('worktree', 'add', '--quiet', '--detach', linked);
      const hooks = path.join(place.root, 'hooks');
      mkdirSync(hooks);
      const said = path.join(place.root, 'said.txt');
      const check = `"${process.execPath}" "${PROGRAM}" validate --changed --format compact`;
      const script = `#!/bin/sh\ncd "${WORKSPACE}" && ${check} > "${said}" 2>&1\n`;
      writeFileSync(path.join(hooks, 'pre-commit'), script, { mode: 0o755 });
      git('config', 'core.hooksPath', hooks);
      const plan = path.join(linked, WORKSPACE, PLAN);
      writeFileSync(plan, readFileSync(plan, 'utf8').replace(/term: .*/, 'term: 31.11.2023'));
      const commit = () =>
        execFileSync('git', ['commit', '-qam', 'x'], { cwd: linked, stdio: 'ignore' });
      expect(commit).toThrow();
      const lines = readFileSync(said, 'utf8').trimEnd().split('\n');
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every((line) => line.startsWith('projects/district-leaders/'))).toBe(true);
    },
  );
});

describe('--changed says what to do', () => {
  it('where the history that two revisions share is not at hand', async () => {
    git('checkout', '--quiet', '--orphan', 'alone');
    git('commit', '--quiet', '--message', 'x');
    git('branch', 'other');
    git('commit', '--quiet', '--amend', '--message', 'y');
    const { status, stderr } = await changed('other');
    expect(status).toBe(2);
    expect(stderr).toContain('нет общего начала');
    expect(stderr).toContain('fetch-depth: 0');
  });

  it('where only the last commit was fetched', async () => {
    commitAllAgain();
    const shallow = path.join(place.root, 'shallow');
    git('clone', '--quiet', '--depth', '1', `file://${place.repository}`, shallow);
    const cwd = path.join(shallow, WORKSPACE);
    expect((await changed('HEAD', cwd)).status).toBe(0);
    const { status, stderr } = await changed('HEAD~1', cwd);
    expect([status, stderr]).toEqual([2, expect.stringContaining('git fetch --unshallow')]);
  });

  it('where there is no git', async () => {
    const args = ['validate', '--changed'];
    const { status, stderr } = await runProgram(args, { cwd: place.folder, env: { PATH: '' } });
    expect([status, stderr]).toEqual([2, expect.stringContaining('git не найден')]);
  });
});

function commitAllAgain(): void {
  cpSync(path.join(EXAMPLE, PLAN), inWorkspace('ещё.txt'));
  commitAll(place.repository);
}
