import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reporters } from '../../../src/reporters/registry.js';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';

const FLAWED = path.resolve(import.meta.dirname, '../../../examples/flawed');
const FORMATS = [...reporters.keys()];

let folder = '';
const passport = (...args: string[]) => runProgram(args, { cwd: folder });
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** Every format at once, each to a file of its own. */
const everyFormat = (name: string) =>
  FORMATS.flatMap((format) => ['--format', `${format}=${name}.${format}`]);

beforeAll(async () => {
  await buildProgram();
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport части ')));
  cpSync(FLAWED, path.join(folder, 'документы'), { recursive: true });
  for (const number of [1, 2, 3]) {
    const target = `json=part-${number}.json`;
    const args = ['validate', 'документы', '--shard', `${number}/3`, '--format', target];
    expect((await passport(...args)).stderr).toBe('');
  }
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PARTS = ['part-3.json', 'part-1.json', 'part-2.json'];

describe('merge-reports', () => {
  it('writes every format as one check writes it, and ends as that does', async () => {
    const whole = await passport('validate', 'документы', ...everyFormat('whole'));
    const merged = await passport('merge-reports', ...PARTS, ...everyFormat('merged'));
    expect([merged.status, merged.stdout, merged.stderr]).toEqual([whole.status, '', '']);
    expect(whole.status).toBe(1);
    for (const format of FORMATS) expect(read(`merged.${format}`)).toBe(read(`whole.${format}`));
  });

  it('fails from the severity asked for', async () => {
    expect((await passport('merge-reports', ...PARTS, '--fail-on', 'never')).status).toBe(0);
    const strict = ['--fail-on', 'never', '--max-warnings', '0'];
    expect((await passport('merge-reports', ...PARTS, ...strict)).status).toBe(1);
  });

  it.each([
    [['part-1.json', 'part-3.json'], 'не хватает отчётов о частях 2 (всего частей 3)'],
    [['part-1.json', 'part-1.json', 'part-2.json'], 'дана дважды: part-1.json и part-1.json'],
    [['no-such.json'], 'нет такого файла или папки: no-such.json'],
    [['документы'], 'файл не открылся: документы (это папка, а нужен файл)'],
    [['документы/passport.config.yaml'], 'не отчёт, который пишет passport validate'],
  ])('refuses %s', async (files, words) => {
    const { status, stdout, stderr } = await passport('merge-reports', ...files, '-f', 'json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('refuses a report on everything', async () => {
    const { stdout } = await passport('validate', 'документы', '--format', 'json');
    writeFileSync(path.join(folder, 'all.json'), stdout);
    const { status, stderr } = await passport('merge-reports', 'all.json');
    expect([status, stderr]).toEqual([
      2,
      'Не получилось: all.json — отчёт обо всём сразу, а не о части: он сделан без --shard\n',
    ]);
  });

  it('does not call a check whole where a share could not be', async () => {
    const part = JSON.parse(read('part-2.json'));
    part.shard.complete = false;
    writeFileSync(path.join(folder, 'stopped.json'), JSON.stringify(part));
    const args = ['part-1.json', 'stopped.json', 'part-3.json', '--format', 'compact'];
    const { status, stdout, stderr } = await passport('merge-reports', ...args);
    expect([status, stdout]).toEqual([2, read('merged.compact')]);
    expect(stderr).toContain('часть 2 (stopped.json) проверена не вся');
  });
});

describe('validate --shard', () => {
  it.each([
    [['--shard', '4/3'], '«4/3» не подходит для «--shard»'],
    [['--shard', '0/3'], '«0/3» не подходит'],
    [['--shard', 'half'], '«half» не подходит'],
    [['--shard', '1/2', '--fix'], '«--shard» и «--fix» вместе не работают'],
    [['--shard', '1/2', '--baseline', 'b.yaml'], '«--shard» и «--baseline» вместе'],
    [['--shard', '1/2', '--watch'], '«--shard» и «--watch» вместе'],
    [['--shard', '1/2', '-'], '«--shard» и «-» вместе'],
    [['--shard', '1/2', 'план.docx'], '«--shard» и «план.docx» вместе'],
  ])('refuses %s', async (args, words) => {
    const { status, stderr } = await passport('validate', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});
