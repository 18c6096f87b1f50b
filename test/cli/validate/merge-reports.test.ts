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
    [
      ['--shard', '1/2', '--baseline', 'b.yaml', '--update-baseline'],
      '«--shard» и «--update-baseline» вместе',
    ],
    [['--shard', '1/2', '--watch'], '«--shard» и «--watch» вместе'],
    [['--shard', '1/2', '-'], '«--shard» и «-» вместе'],
    [['--shard', '1/2', 'план.docx'], '«--shard» и «план.docx» вместе'],
  ])('refuses %s', async (args, words) => {
    const { status, stderr } = await passport('validate', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('a baseline and shares', () => {
  const accepted = () => path.join(folder, 'принято.yaml');
  const FIRST_HALF = /^( {2}- \{ rule: .*\n)( {2}- \{ rule: .*\n)/gm;

  /** A baseline that knows every other finding and some that are gone. */
  const writeBaseline = async () => {
    const update = ['--baseline', 'принято.yaml', '--update-baseline', '-q'];
    await passport('validate', 'документы', ...update, '--fail-on', 'never');
    const all = read('принято.yaml').replace(FIRST_HALF, '$1').replaceAll('count: 1', 'count: 2');
    writeFileSync(accepted(), all);
  };

  const check = async (name: string, ...options: readonly string[]) => {
    for (const number of ['1', '2', '3']) {
      const share = ['--shard', `${number}/3`, '--format', `json=${name}-${number}.json`];
      await passport('validate', 'документы', ...share, ...options);
    }
    return ['1', '2', '3'].map((number) => `${name}-${number}.json`);
  };

  it('say together what one check says, and each only what is new in it', async () => {
    await writeBaseline();
    const options = ['--baseline', 'принято.yaml'];
    const whole = await passport('validate', 'документы', ...options, ...everyFormat('held'));
    const shares = await check('share', ...options);
    const merged = await passport('merge-reports', ...shares, ...everyFormat('rejoined'));
    expect([merged.status, merged.stderr]).toEqual([whole.status, '']);
    for (const format of FORMATS) expect(read(`rejoined.${format}`)).toBe(read(`held.${format}`));
    const rules = JSON.parse(read('held.json')).findings.map((one: { rule: string }) => one.rule);
    expect(rules).toContain('waiver/stale-baseline');
    const [first] = shares.map((file) => JSON.parse(read(file)));
    expect(first.shard.accepted.length).toBeGreaterThan(5);
    expect(read('share-1.json')).not.toContain('"waiver/stale-baseline"');
  });

  it('meet when they are joined, too, and then alone', async () => {
    await writeBaseline();
    const merged = ['merge-reports', ...PARTS, '--baseline', 'принято.yaml', '--format', 'json'];
    const whole = ['validate', 'документы', '--baseline', 'принято.yaml', '--format', 'json'];
    expect((await passport(...merged)).stdout).toBe((await passport(...whole)).stdout);
  });

  it('know nothing of what is gone where a rule was off, or not everything was asked about', async () => {
    await writeBaseline();
    const options = ['--baseline', 'принято.yaml'];
    const off = [...options, '--rule', 'waiver/stale-baseline=off'];
    const quiet = await passport('merge-reports', ...(await check('off', ...off)), '-f', 'json');
    expect(quiet.stdout).not.toContain('"waiver/stale-baseline"');
    const narrow = ['validate', 'документы/projects', ...options, '--format', 'json'];
    expect((await passport(...narrow)).stdout).not.toContain('"waiver/stale-baseline"');
  });

  it('are refused where they differ', async () => {
    await writeBaseline();
    const [first = ''] = await check('with', '--baseline', 'принято.yaml');
    const args = [first, 'part-2.json', 'part-3.json'];
    const { status, stderr } = await passport('merge-reports', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain('в part-2.json нет --baseline, в других — принято.yaml');
    rmSync(accepted());
    const alone = await passport('merge-reports', ...PARTS, '--baseline', 'принято.yaml');
    expect([alone.status, alone.stderr]).toEqual([
      2,
      'Не получилось: нет такого файла или папки: принято.yaml\n',
    ]);
  });
});
