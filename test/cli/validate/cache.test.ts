import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';

const FLAWED = path.resolve(import.meta.dirname, '../../../examples/flawed');
const LISTENER = path.join(import.meta.dirname, 'loaded-files.cjs');
const PATIENCE_MS = 180_000;

let folder = '';
const root = () => path.join(folder, 'проекты');
const loadedFile = () => path.join(folder, 'loaded.json');

beforeAll(buildProgram, PATIENCE_MS);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passport-cache-'));
  cpSync(FLAWED, root(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const validate = (...args: readonly string[]) => runProgram(['validate', ...args], { cwd: root() });

/** Runs, and gives the bundles that were loaded. */
async function loadedBy(...args: readonly string[]): Promise<readonly string[]> {
  const env = { NODE_OPTIONS: `--require "${LISTENER}"`, LOADED_FILES: loadedFile() };
  await runProgram(['validate', ...args], { cwd: root(), env });
  return JSON.parse(readFileSync(loadedFile(), 'utf8'));
}

describe('passport validate --cache', { timeout: PATIENCE_MS }, () => {
  it.each([
    { args: [] },
    { args: ['--format', 'json'] },
    { args: ['--lang', 'en', '--format', 'sarif'] },
    { args: ['projects'] },
  ])('says the same as without, the first time and the next: $args', async ({ args }) => {
    const anew = await validate(...args);
    expect(anew.status).toBe(1);
    expect(await validate('--cache', ...args)).toEqual(anew);
    expect(await validate('--cache', ...args)).toEqual(anew);
  });

  it('keeps the shares of a divided check apart', async () => {
    for (const args of [[], ['--shard', '1/2'], ['--shard', '2/2'], []]) {
      const asked = [...args, '--format', 'json'];
      expect(await validate('--cache', ...asked)).toEqual(await validate(...asked));
    }
  });

  it('neither parses nor judges where nothing has changed', async () => {
    const judging = 'workspace-checking.cjs';
    expect(await loadedBy('--cache')).toContain(judging);
    expect(await loadedBy('--cache')).not.toContain(judging);
    expect(await loadedBy('--cache', '--today', '2040-01-01')).toContain(judging);
    expect(await loadedBy('--cache', '--profile', 'approval')).toContain(judging);
    expect(await loadedBy('--cache', '--profile', 'approval')).not.toContain(judging);
    const people = path.join(root(), 'directory/people.yaml');
    writeFileSync(people, `${readFileSync(people, 'utf8')}# замечание на полях\n`);
    expect(await loadedBy('--cache')).toContain(judging);
    expect(await loadedBy('--cache')).not.toContain(judging);
  });

  it('keeps what it found in a folder that git passes over', async () => {
    await validate('--cache');
    const cache = path.join(root(), '.passport/cache');
    expect(readFileSync(path.join(cache, '.gitignore'), 'utf8')).toBe('*\n');
    await validate();
    const elsewhere = path.join(folder, 'кэш');
    await validate('--cache-location', elsewhere);
    expect(readdirSync(elsewhere).length).toBe(readdirSync(cache).length);
  });

  it('keeps nothing unless asked', async () => {
    await validate();
    expect(existsSync(path.join(root(), '.passport/cache'))).toBe(false);
  });

  it('is what settings can ask for, and --no-cache can refuse', async () => {
    const settings = path.join(root(), 'passport.config.yaml');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}cache: true\n`);
    const cache = path.join(root(), '.passport/cache');
    const anew = await validate('--no-cache');
    expect(existsSync(cache)).toBe(false);
    expect(await validate()).toEqual(anew);
    expect(existsSync(cache)).toBe(true);
    expect(await validate()).toEqual(anew);
  });

  it('sees a figure come and go, which changes no document', async () => {
    const report = async (...args: readonly string[]) =>
      (await validate('--format', 'compact', ...args)).stdout;
    const missing = await report('--cache');
    expect(missing).toContain('numbering/figure-missing');
    const triads = readFileSync(path.join(root(), 'projects/smart-leader/triads.yaml'), 'utf8');
    const name = /file: (figures\/\S+)/.exec(triads)?.[1] ?? '';
    const figures = path.join(root(), 'projects/smart-leader', path.dirname(name));
    cpSync(path.resolve(FLAWED, '../smart-leader/projects/smart-leader/figures'), figures, {
      recursive: true,
    });
    const [picture = ''] = readdirSync(figures);
    cpSync(path.join(figures, picture), path.join(figures, path.basename(name)));
    const there = await report('--cache');
    expect(there).toBe(await report());
    expect(there).not.toContain('numbering/figure-missing');
    rmSync(figures, { recursive: true });
    expect(await report('--cache')).toBe(missing);
  });

  it('mends first and reports what is left, with --fix', async () => {
    const copy = path.join(folder, 'копия');
    cpSync(root(), copy, { recursive: true });
    await validate('--cache');
    const kept = await validate('--cache', '--fix');
    expect(await runProgram(['validate', '--fix'], { cwd: copy })).toEqual(kept);
    expect(await validate('--cache')).toEqual(await validate());
  });

  it('narrows by a baseline, and tells what it accepts in vain', async () => {
    const baseline = ['--baseline', 'baseline.json'];
    await validate('--cache', ...baseline, '--update-baseline');
    const plan = path.join(root(), 'projects/district-leaders/plan.yaml');
    rmSync(plan);
    const anew = await validate(...baseline);
    expect(await validate('--cache', ...baseline)).toEqual(anew);
    expect(await validate('--cache', ...baseline)).toEqual(anew);
  });

  it('does its work where nothing can be kept, and says so only when asked for more', async () => {
    const file = path.join(folder, 'a file');
    writeFileSync(file, '');
    const anew = await validate();
    expect(await validate('--cache-location', file)).toEqual(anew);
    const { stdout, stderr, status } = await validate('-v', '--cache-location', file);
    expect({ stdout, status }).toEqual({ stdout: anew.stdout, status: anew.status });
    expect(stderr).toMatch(/не удалось записать .*a file/);
  });
});
