import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceCopy } from '../workspace-copy.js';

const copy = workspaceCopy('flawed');

async function validate(...options: string[]) {
  const { status, stdout, stderr } = await copy.run(['validate', '--format', 'json', ...options]);
  return { status, stderr, report: stdout === '' ? undefined : JSON.parse(stdout) };
}

const names = ({ findings }: { findings: readonly { rule: string; file: string }[] }) =>
  findings.map(({ rule, file }) => `${file} ${rule}`);

function git(...args: string[]): void {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  execFileSync('git', [...who, ...args], { cwd: copy.folder, stdio: 'ignore' });
}

function change(file: string, from: string | RegExp, to: string): void {
  const full = copy.file(file);
  const text = readFileSync(full, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(full, text.replace(from, to));
}

describe('--baseline', () => {
  it('hides what was accepted, shows what is new, tells what is mended', async () => {
    const first = await validate('--baseline', 'принято.yaml', '--update-baseline');
    expect(first).toMatchObject({ status: 0, report: { findings: [] } });

    change('passport.config.yaml', /^/, '# строка сверху ничего не меняет\n');
    writeFileSync(copy.file('новый.yaml'), 'kind: passport\nformat: 1\n');
    const more = await validate('--baseline', 'принято.yaml');
    expect(more.status).toBe(1);
    expect(new Set(more.report.findings.map((one: { file: string }) => one.file))).toEqual(
      new Set(['новый.yaml']),
    );

    const mended = '  - rule: dates/outside-stage\n    subject: demo/event:mended\n';
    change('принято.yaml', /^findings:\n/m, `findings:\n${mended}`);
    const stale = async (...options: string[]) => {
      const { report } = await validate('--baseline', 'принято.yaml', ...options);
      return report.findings.filter(
        (one: { rule: string }) => one.rule === 'waiver/stale-baseline',
      );
    };
    expect(await stale()).toEqual([
      expect.objectContaining({ file: 'принято.yaml', args: expect.objectContaining({ gone: 1 }) }),
    ]);
    // Of a rule that does not run nobody knows what is mended.
    expect(await stale('--rule', 'dates/outside-stage=off')).toEqual([]);
  });

  it.each([
    [['--update-baseline']],
    [['--baseline', 'нет.yaml']],
    [['projects', '--baseline', 'принято.yaml', '--update-baseline']],
    [['--baseline', 'passport.config.yaml']],
  ])('refuses %j in plain words', async (options) => {
    const { status, stderr } = await validate(...options);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Не получилось: /);
    expect(stderr).not.toMatch(/ at /);
  });
});

describe('a path', () => {
  it('shows what is wrong elsewhere where something follows from it at the path', async () => {
    for (const name of readdirSync(copy.file('directory'))) {
      const empty = `kind: directory\nformat: 1\nid: ${path.parse(name).name}\ntitle: Пусто\n`;
      writeFileSync(copy.file(`directory/${name}`), empty);
    }
    const { status, report } = await validate('projects/smart-leader/passport.yaml');
    expect(status).toBe(1);
    const [cause] = report.findings.filter(
      ({ rule }: { rule: string }) => rule === 'participants/directory-empty',
    );
    expect(cause.file).toMatch(/^directory\//);
    expect(cause.consequences.length).toBeGreaterThan(5);
    expect(names(report).join()).not.toContain('participants/unknown');
  });
});

describe('--changed', () => {
  it('shows what speaks of a changed file at any of its places', async () => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    expect((await validate('--changed')).report.findings).toEqual([]);

    const all = await validate();
    change('projects/district-leaders/passport.yaml', /^title: /m, 'title:  ');
    const { report } = await validate('--changed', 'HEAD');
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings.length).toBeLessThan(all.report.findings.length);
    expect(names(report)).toContain('projects/district-leaders/plan.yaml dates/outside-stage');
  });

  it.each([[['--changed', 'no-such']], [['--changed', '--output=x']]])(
    'refuses %j in plain words',
    async (options) => {
      git('init', '-q');
      git('add', '-A');
      git('commit', '-q', '-m', 'x');
      const { status, stderr } = await validate(...options);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^Не получилось: |^Ошибка|нет параметра/);
    },
  );

  it('says that a folder outside any repository has no changes to tell', async () => {
    const { status, stderr } = await validate('--changed');
    expect(status).toBe(2);
    expect(stderr).toContain('git');
  });
});
