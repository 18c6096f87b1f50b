import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWindows1251 } from '../../windows-1251.js';
import { workspaceCopy } from '../workspace-copy.js';

const copy = workspaceCopy('small');

const file = () => copy.file('projects/demo/passport.yaml');
const text = () => readFileSync(file(), 'utf8');
const run = (...args: readonly string[]) => copy.run(args);

describe('passport fix', () => {
  it('keeps Windows line ends, the byte order mark and every other letter', async () => {
    const before = text();
    const marked = `\uFEFF${before.replaceAll('\n', '\r\n')}`;
    writeFileSync(file(), marked.replace('сентябрь 2023 года, end', 'сентябпь 2023 года, end'));
    expect(await run('fix')).toMatchObject({ status: 0, stderr: '' });
    expect(text()).toBe(marked);
    expect(readdirSync(path.dirname(file())).sort()).toEqual(['passport.yaml', 'plan.yaml']);
  });

  it.each([
    ['Windows-1251', (source: string) => inWindows1251(source)],
    ['UTF-16', (source: string) => Buffer.from(`\uFEFF${source}`, 'utf16le')],
  ])('saves %s in UTF-8, and then fixes what is inside', async (_, encoded) => {
    const before = text();
    const slip = before.replace('сентябрь 2023 года, end', 'сентябпь 2023 года, end');
    writeFileSync(file(), encoded(slip));
    const { status, stdout } = await run('fix');
    expect(status).toBe(0);
    expect(stdout).toMatch(/passport\.yaml: 2.исправления \(dates\/spelling, schema\/encoding\)/);
    expect(text()).toBe(before);
  });

  it('says in JSON how each finding can be fixed', async () => {
    writeFileSync(file(), text().replace('сентябрь 2023 года, end', 'сентябпь 2023 года, end'));
    const report: unknown = JSON.parse((await run('validate', '--format', 'json')).stdout);
    expect(report).toMatchObject({
      findings: [
        {
          rule: 'dates/spelling',
          fix: { safe: true, edits: [{ text: 'сентябрь', range: { start: {}, end: {} } }] },
        },
      ],
    });
  });
});
