import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.js';
import { KIND_IDS } from '../../src/schema/kinds.js';
import { buildProgram } from './built-program.js';
import { runProgram } from './run-program.js';

const root = path.resolve(import.meta.dirname, '../..');
const passport = (...args: string[]) => runProgram(args, { cwd: root });

beforeAll(buildProgram, 180_000);

describe('the reference', () => {
  it('lists every rule once, for people and for programs', async () => {
    const ids = RULES.map(({ id }) => id);
    const { stdout } = await passport('rules');
    for (const id of ids) expect(stdout).toContain(`${id} `);
    const listed: unknown = JSON.parse((await passport('rules', '--json')).stdout);
    expect(listed).toEqual(
      ids.map((id) => expect.objectContaining({ id, title: expect.any(String) })),
    );
  });

  it.each(['ru', 'en'])('explains a rule of each family (%s)', async (lang) => {
    const families = new Map(RULES.map((rule) => [rule.id.split('/')[0], rule]));
    for (const { id, page } of families.values()) {
      const { status, stdout } = await passport('explain', id, '--lang', lang);
      expect(status).toBe(0);
      expect(stdout).toContain(page[lang === 'en' ? 'en' : 'ru'].what);
    }
  });

  it.each(KIND_IDS)('prints the schema of %s as one text that needs no other', async (kind) => {
    const { status, stdout } = await passport('schema', kind);
    expect(status).toBe(0);
    const schema: unknown = JSON.parse(stdout);
    expect(schema).toHaveProperty('$schema');
    const outside = [...stdout.matchAll(/"\$ref":\s*"([^"]+)"/g)].filter(
      ([, to]) => !to?.startsWith('#'),
    );
    expect(outside).toEqual([]);
  });

  it('says what the rules looked at, for people and for programs', async () => {
    const folder = 'examples/smart-leader/projects/district-leaders';
    const { status, stdout, stderr } = await passport('rules', '--coverage', folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^trace\/task-without-event {2,}\d+ задач/m);
    expect(stdout).toMatch(/^roles\/triad-incomplete {2,}не о чем судить: триад нет$/m);
    const found: unknown = JSON.parse(
      (await passport('rules', '--coverage', '--json', folder)).stdout,
    );
    expect(found).toEqual([{ root: 'examples/smart-leader', rules: expect.any(Array) }]);
    expect(found).toHaveProperty('0.rules.length', RULES.length);
  });

  it('prints the version of the package', async () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    );
    expect((await passport('--version')).stdout).toBe(`${version}\n`);
  });
});
