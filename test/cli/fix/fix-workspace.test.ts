import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fixes, type FixRequest, fixWorkspace } from '../../../src/cli/fix/fix-workspace.js';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples');
const SAFE: FixRequest = { unsafe: false, rules: [], approved: false };
const ALL: FixRequest = { ...SAFE, unsafe: true };

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'passport-fix-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function run(request: FixRequest): Promise<Fixes> {
  const selection = { root, isWhole: true, includes: () => true, named: new Set<string>() };
  return fixWorkspace(selection, request, { lang: 'ru' });
}

/** Puts the fixed texts in their places. */
function write({ files }: Fixes): void {
  for (const { file, after } of files) writeFileSync(path.join(root, file), after);
}

const SLIPS: readonly (readonly [file: string, from: string, to: string])[] = [
  ['projects/smart-leader/triads.yaml', 'term: февраль 2022 года', 'term: февраль 2021 года'],
  ['projects/smart-leader/triads.yaml', 'adviser: Полтавский МР', 'adviser: Полтвский МР'],
  ['projects/smart-leader/plan.yaml', '«СПЕКТР»', '«Спектр»'],
  ['projects/smart-leader/plan.yaml', 'tasks: [collection]', 'tasks: [colection]'],
  ['projects/smart-leader/passport.yaml', 'unit: subproject', 'unit: подпроект'],
  ['projects/smart-leader/passport.yaml', 'title:', 'tit1e:'],
  ['projects/district-leaders/passport.yaml', 'январь 2021 года', 'янвапь 2021 года'],
  ['projects/district-leaders/passport.yaml', 'goal:', 'gоal:'],
  ['directory/people.yaml', 'berestova@example.org', 'berestova @example.org'],
];

describe('fixes', () => {
  it('change only what is safe unless asked', async () => {
    cpSync(path.join(EXAMPLES, 'flawed'), root, { recursive: true });
    const safe = await run(SAFE);
    const rules = new Set(safe.files.flatMap(({ applied }) => applied.map(({ rule }) => rule)));
    expect([...rules].sort()).toEqual([
      'contacts/email',
      'contacts/phone',
      'numbering/letter-marker',
    ]);
    expect(safe.unsafe).toBeGreaterThan(5);
    const years = await run({ ...ALL, rules: ['dates/wrong-year'] });
    const applied = years.files.flatMap((file) => file.applied);
    expect(new Set(applied.map(({ rule }) => rule))).toEqual(new Set(['dates/wrong-year']));
    expect(years.files.find(({ file }) => file.endsWith('triads.yaml'))?.after).not.toMatch(
      /term: (?:декабрь 2020|февраль 2021|март 2021|апрель 2021) года/,
    );
  });

  it('done once leave nothing to do', async () => {
    cpSync(path.join(EXAMPLES, 'flawed'), root, { recursive: true });
    write(await run(ALL));
    expect((await run(ALL)).files).toEqual([]);
  });

  it('touch nothing in the clean example', async () => {
    cpSync(path.join(EXAMPLES, 'smart-leader'), root, { recursive: true });
    expect((await run(ALL)).files).toEqual([]);
  });

  it('of slips made in the clean example are settled at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...SLIPS], { minLength: 1 }), async (slips) => {
        cpSync(path.join(EXAMPLES, 'smart-leader'), root, { recursive: true, force: true });
        for (const [file, from, to] of slips) {
          const text = readFileSync(path.join(root, file), 'utf8');
          expect(text).toContain(from);
          writeFileSync(path.join(root, file), text.replace(from, to));
        }
        const fixes = await run(ALL);
        expect(fixes.files.length).toBeGreaterThan(0);
        write(fixes);
        expect((await run(ALL)).files).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('leave an approved document alone unless asked', async () => {
    const passport =
      'kind: passport\nformat: 1\nid: a\nproject: p\ntitle: Пример\nlevel: municipal\nunit: project\nterm: янвапь 2021 года – май 2022 года\n';
    const block = 'approval: {status: approved, date: 18.06.2020, fingerprint: {whole: v1-bcdf}}\n';
    writeFileSync(path.join(root, 'passport.config.yaml'), 'kind: config\nformat: 1\n');
    writeFileSync(path.join(root, 'passport.yaml'), passport + block);
    expect(await run(SAFE)).toMatchObject({ files: [], approved: ['passport.yaml'] });
    const { files, approved } = await run({ ...SAFE, approved: true });
    expect(approved).toEqual([]);
    expect(files.map(({ after }) => after)).toEqual([passport.replace('янвапь', 'январь') + block]);
  });
});
