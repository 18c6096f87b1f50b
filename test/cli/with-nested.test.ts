import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { selectPaths } from '../../src/cli/select-paths.js';
import { withNested } from '../../src/cli/with-nested.js';
import { buildProgram } from './built-program.js';
import { runProgram } from './run-program.js';

const CONFIG = 'kind: config\nformat: 1\n';

/** A plan with a day that no calendar has. */
const plan = (project: string) => `kind: event-plan
format: 1
id: plan
project: ${project}
events:
  - name: Сбор описаний
    term: 31.11.2023
    results: Описания
    executors: { text: школы }
`;

beforeAll(buildProgram, 180_000);

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-nested-')));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** A repository with two workspaces, one of them within the other, and a document outside of both. */
function writeRepository(): void {
  write({
    'repository/south/passport.config.yaml': CONFIG,
    'repository/south/plan.yaml': plan('south'),
    'repository/south/deep/own/passport.config.yaml': CONFIG,
    'repository/south/deep/own/plan.yaml': plan('own'),
    'repository/loose.yaml': plan('loose'),
    'repository/node_modules/kit/passport.config.yaml': CONFIG,
    'repository/.hidden/passport.config.yaml': CONFIG,
  });
}

async function reported(...args: string[]) {
  const run = await runProgram(['validate', ...args, '--format', 'json'], { cwd: root });
  const { findings, summary } = JSON.parse(run.stdout);
  const files = findings
    .filter(({ rule }: { readonly rule: string }) => rule === 'dates/unreadable')
    .map(({ file }: { readonly file: string }) => file);
  return { status: run.status, files, checked: summary.files };
}

describe('a folder that is no workspace', () => {
  it('stands for itself and every workspace below it, told from the folder', async () => {
    writeRepository();
    expect(await reported('repository')).toEqual({
      status: 1,
      checked: 3,
      files: ['loose.yaml', 'south/plan.yaml', 'south/deep/own/plan.yaml'],
    });
  });

  it('lends its patterns to them', async () => {
    writeRepository();
    const { files } = await reported('repository/**/plan.yaml');
    expect(files).toEqual(['south/plan.yaml', 'south/deep/own/plan.yaml']);
  });

  it('leaves a workspace alone that was named: what is nested in it is its own', async () => {
    writeRepository();
    expect((await reported('repository/south')).files).toEqual(['plan.yaml']);
  });

  it('is not searched for a file that was named', () => {
    writeRepository();
    const { selections } = selectPaths(root, ['repository/loose.yaml']);
    expect(withNested(selections)).toHaveLength(1);
  });

  it('asks once for a workspace that was named too', () => {
    writeRepository();
    const { selections } = selectPaths(root, ['repository/south/plan.yaml', 'repository']);
    const found = withNested(selections);
    expect(found.map((one) => path.relative(root, one.root))).toEqual([
      path.normalize('repository/south'),
      'repository',
      path.normalize('repository/south/deep/own'),
    ]);
    expect(found[0]?.isWhole).toBe(true);
  });
});

describe('a check of nothing', () => {
  it.each([
    ['an empty folder', {}],
    ['a workspace without documents', { 'passport.config.yaml': CONFIG }],
    ['other YAML', { 'docker-compose.yaml': 'services: {}\n' }],
  ])('is wrong use and no success: %s', async (_, files) => {
    write(files);
    const args = ['validate', '--format', 'json', '--quiet'];
    const { status, stdout, stderr } = await runProgram(args, { cwd: root });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('нет ни одного документа, проверять нечего');
  });
});
