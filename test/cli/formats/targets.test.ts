import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';

const FLAWED = path.resolve(import.meta.dirname, '../../../examples/flawed');

let folder = '';
beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'passport отчёты '));
  cpSync(FLAWED, folder, { recursive: true });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const validate = (...args: readonly string[]) => runProgram(['validate', ...args], { cwd: folder });

describe('targets of reports', () => {
  it.each([
    [['-f', 'json=a.txt', '-f', 'compact=./b/../a.txt'], 'в один файл: ./b/../a.txt'],
    [['-f', 'json', '-f', 'compact'], 'в один файл: stdout'],
    [['-f', 'json='], '«--format json=» нужно значение'],
    [['-f', 'jsn=a.txt'], 'Возможно: json'],
  ])('are refused where they clash or are none: %s', async (args, words) => {
    const { status, stdout, stderr } = await validate(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(existsSync(path.join(folder, 'a.txt'))).toBe(false);
  });

  it('are written all but those that cannot be', async () => {
    const args = ['-f', 'sarif=projects', '-f', 'json=отчёты/все.json', '-f', 'compact'];
    const { status, stdout, stderr } = await validate(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^Не получилось: не удалось записать .*projects: это папка, а нужен файл/,
    );
    expect(JSON.parse(readFileSync(path.join(folder, 'отчёты/все.json'), 'utf8'))).toHaveProperty(
      'findings',
    );
    expect(stdout.split('\n').length).toBeGreaterThan(50);
  });
});

it.each([['-1'], ['1.5'], [''], ['1e1'], ['много']])(
  '--max-warnings takes a whole number, and «%s» is none',
  async (number) => {
    const { status, stdout, stderr } = await validate(`--max-warnings=${number}`, '-f', 'json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`«${number}» не подходит для «--max-warnings»`);
  },
);

it('--max-warnings 0 fails at the first warning, whatever --fail-on', async () => {
  const off = ['-f', 'json', '--fail-on', 'never'];
  expect((await validate(...off)).status).toBe(0);
  expect((await validate(...off, '--max-warnings', '0')).status).toBe(1);
});
