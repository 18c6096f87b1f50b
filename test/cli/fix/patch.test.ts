import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inWindows1251 } from '../../windows-1251.js';
import { buildProgram } from '../built-program.js';
import { commitAll, makeRepository } from '../pieces/repository.js';
import { runProgram } from '../run-program.js';

beforeAll(buildProgram, 180_000);

let place: ReturnType<typeof makeRepository>;
beforeEach(() => {
  place = makeRepository();
});
afterEach(() => place.end());

const CONFIG = 'kind: config\nformat: 1\n';

/** A plan with a slip that is mended safely. */
const plan = (project: string) => `kind: event-plan # plan
format: 1
id: plan
project: ${project}
events:
  - term: янвапь 2023 года
    name: Сбор описаний
    results: Описания
    executors: { text: школы }
`;

const NAMES = ['юг/план мероприятий.yaml', 'юг/b.yaml', 'north west/plan.yaml'] as const;

/** Documents as Windows and other editors leave them. */
const LOOKS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  // The term is so near the first line that the mark is part of the patch.
  'with a byte order mark': (text) => `\uFEFF${text.replace(/^(.*)events:(.*)$/s, 'events:$2$1')}`,
  'without a line end at the end': (text) => text.trimEnd(),
  'with all of that': (text) => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`,
};

function write(look: (text: string) => string): void {
  for (const folder of ['юг', 'north west']) {
    mkdirSync(path.join(place.repository, folder));
    writeFileSync(path.join(place.repository, folder, 'passport.config.yaml'), CONFIG);
  }
  for (const [at, name] of NAMES.entries()) {
    writeFileSync(path.join(place.repository, name), look(plan(`p${at}`)));
  }
}

const read = () => NAMES.map((name) => readFileSync(path.join(place.repository, name), 'utf8'));
const git = (args: readonly string[], cwd: string, input = '') =>
  spawnSync('git', args, { cwd, input, encoding: 'utf8' });

describe('fix --dry-run', () => {
  it.each(Object.entries(LOOKS))('is a patch that git takes: files %s', async (_, look) => {
    write(look);
    const patch = await runProgram(['fix', '--dry-run'], { cwd: place.repository });
    expect([patch.status, patch.stderr]).toEqual([0, '']);
    const before = read();
    expect(git(['apply', '-'], place.repository, patch.stdout)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const patched = read();
    expect(patched).toEqual(before.map((text) => text.replace('янвапь', 'январь')));
    for (const [at, name] of NAMES.entries()) {
      writeFileSync(path.join(place.repository, name), before[at] ?? '');
    }
    await runProgram(['fix'], { cwd: place.repository });
    expect(read()).toEqual(patched);
  });

  it('names files from where it was started, below the workspace and where lines are checked out as on Windows', async () => {
    write((text) => text);
    execFileSync('git', ['config', 'core.autocrlf', 'true'], { cwd: place.repository });
    commitAll(place.repository);
    execFileSync('git', ['rm', '-q', '--cached', '-r', '.'], { cwd: place.repository });
    execFileSync('git', ['reset', '-q', '--hard'], { cwd: place.repository });
    expect(read()[0]).toContain('\r\n');
    const cwd = path.join(place.repository, 'юг');
    const { stdout } = await runProgram(['fix', '--dry-run'], { cwd });
    expect(stdout).toContain('--- a/b.yaml\n');
    expect(git(['apply', '-'], cwd, stdout).status).toBe(0);
    expect(git(['diff', '--numstat'], cwd).stdout.replace(/\t.*/g, '')).toBe('1\n1\n');
  });

  it('shows beside the patch what fits into none: a file saved in another encoding', async () => {
    write((text) => text);
    writeFileSync(path.join(place.repository, NAMES[1]), inWindows1251(plan('p1')));
    const { stdout, stderr } = await runProgram(['fix', '--dry-run'], { cwd: place.repository });
    expect(stderr).toContain('был бы исправлен юг/b.yaml: 2');
    expect(stderr).toContain('+  - term: январь 2023 года');
    expect(git(['apply', '--check', '-'], place.repository, stdout).status).toBe(0);
  });
});

describe('fix in a folder that is no workspace', () => {
  it('mends every workspace below it, as validate checks them', async () => {
    write((text) => text);
    const cwd = place.repository;
    const { status, stdout, stderr } = await runProgram(['fix'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    const said = stdout.trimEnd().split('\n');
    expect(said.map((line) => /^исправлен (.*): 1/.exec(line)?.[1]).sort()).toEqual(
      [...NAMES].sort(),
    );
    expect((await runProgram(['fix'], { cwd })).stdout).toBe('Исправлять нечего.\n');
    expect(read().join('')).not.toContain('янвапь');
  });

  it('is wrong use where there is nothing below it', async () => {
    const { status, stdout, stderr } = await runProgram(['fix'], { cwd: place.repository });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('нет ни одного документа');
  });

  it('mends them before validate --fix reports', async () => {
    write((text) => text);
    const args = ['validate', '--fix', '--format', 'compact'];
    const { stderr, stdout } = await runProgram(args, { cwd: place.repository });
    expect(stderr.match(/исправлен (?:юг|north west)\//g)).toHaveLength(3);
    expect(stdout).not.toContain('dates/spelling');
  });
});
