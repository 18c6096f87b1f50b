import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceCopy } from '../workspace-copy.js';

const APPROVE = ['approve', 'demo', '--by', 'А.С. Петрова, министр образования', '--date'];

const copy = workspaceCopy('small');

const file = () => copy.file('projects/demo/passport.yaml');
const text = () => readFileSync(file(), 'utf8');
const run = (...args: readonly string[]) => copy.run(args);

describe('passport approve', () => {
  it('keeps Windows line ends and the byte order mark', async () => {
    writeFileSync(file(), `\uFEFF${text().replaceAll('\n', '\r\n')}`);
    expect(await run(...APPROVE, '2021-06-18')).toMatchObject({ status: 0, stderr: '' });
    expect(text().startsWith('\uFEFFkind: passport\r\n')).toBe(true);
    expect(text()).toMatch(/approval:\r\n {2}status: approved\r\n/);
    expect(text().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect((await run('validate')).stdout).toMatch(/^Замечаний нет/);
  });

  it('changes nothing but the block', async () => {
    const before = text();
    await run(...APPROVE, '2021-06-18');
    const block = /^approval:(?: \{ status: draft \}|(?:\n {2}.*)+)\n/m;
    expect(before).toMatch(block);
    expect(text().replace(block, '')).toBe(before.replace(block, ''));
  });

  it('of two runs at once lets one do it whole', async () => {
    const both = await Promise.all(
      ['2021-06-18', '2021-07-19'].map((date) => run(...APPROVE, date, '--again')),
    );
    expect(both.map(({ status }) => status)).toContain(0);
    const dates = [...text().matchAll(/^ {2}date: (.*)$/gm)].map(([, date]) => date);
    expect(dates).toHaveLength(1);
    expect(readdirSync(path.dirname(file())).sort()).toEqual(['passport.yaml', 'plan.yaml']);
    expect((await run('validate')).stdout).toMatch(/^Замечаний нет/);
  });

  it('shows what it would do as a diff that can be applied, and does nothing', async () => {
    const before = text();
    const { stdout, status } = await run(...APPROVE, '2021-06-18', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^--- a\/projects\/demo\/passport\.yaml\n\+\+\+ b\//);
    expect(text()).toBe(before);
  });

  it('names a change of what was approved with the passport, and of the directory', async () => {
    await run(...APPROVE, '2021-06-18');
    const plan = copy.file('projects/demo/plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('Открытые уроки', 'Закрытые уроки'));
    const directory = copy.file('directory/directory.yaml');
    writeFileSync(
      directory,
      readFileSync(directory, 'utf8').replace(/(short: )Тарский МР/, '$1Тарский район'),
    );
    const { stdout } = await run('validate', '--format', 'json');
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      findings: [
        {
          rule: 'approval/changed-since',
          entity: 'demo/approval:demo-passport',
          args: {
            changes: [
              { section: 'from-directory', labels: ['Тарский муниципальный район'] },
              { of: 'event-plan', section: 'stages', labels: ['Закрытые уроки'] },
            ],
          },
        },
      ],
    });
  });
});
