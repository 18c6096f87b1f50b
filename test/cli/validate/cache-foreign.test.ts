import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';

const EXAMPLE = path.resolve(import.meta.dirname, '../../../examples/smart-leader');
const LISTENER = path.join(import.meta.dirname, 'loaded-files.cjs');
const PATIENCE_MS = 180_000;
const FILES = ['out/district-leaders/district-leaders.docx', 'план.xlsx'] as const;
/** What reads Word and Excel files is loaded only to read one. */
const READER = /check-foreign-file|read-file/;

let root = '';
beforeAll(async () => {
  await buildProgram();
  root = path.join(mkdtempSync(path.join(tmpdir(), 'passport-cache-foreign-')), 'мои документы');
  cpSync(EXAMPLE, root, { recursive: true });
  await runProgram(['render', 'projects/district-leaders'], { cwd: root });
  renameSync(
    path.join(root, 'out/district-leaders/district-leaders-plan.xlsx'),
    path.join(root, 'план.xlsx'),
  );
}, 240_000);
afterAll(() => rmSync(path.dirname(root), { recursive: true, force: true }));

async function check(...args: readonly string[]) {
  const loaded = path.join(path.dirname(root), 'loaded.json');
  const env = { NODE_OPTIONS: `--require "${LISTENER}"`, LOADED_FILES: loaded };
  const outcome = await runProgram(['validate', ...args], { cwd: root, env });
  const bundles: readonly string[] = JSON.parse(readFileSync(loaded, 'utf8'));
  return { outcome, isRead: bundles.some((one) => READER.test(one)) };
}

it.each(FILES)(
  'a Word or Excel file is read once: %s',
  async (file) => {
    const args = [file, '--format', 'json'];
    const anew = await check(...args);
    expect(anew.outcome.stdout).toContain(file.endsWith('.docx') ? '"cell"' : '"documents": 3');
    expect(await check('--cache', ...args)).toEqual(anew);
    expect(await check('--cache', ...args)).toEqual({ ...anew, isRead: false });
    const words = [file, '--format', 'pretty', '--lang', 'en'];
    const pretty = await check(...words);
    await check('--cache', ...words);
    expect((await check('--cache', ...words)).outcome).toEqual(pretty.outcome);
  },
  PATIENCE_MS,
);

it(
  'it is read again where anything that counts has changed, and only then',
  async () => {
    const args = ['план.xlsx', '--cache', '--format', 'json'];
    const isRead = async (...more: readonly string[]) => (await check(...args, ...more)).isRead;
    await isRead();
    expect(await isRead()).toBe(false);
    expect(await isRead('--today', '2040-01-01')).toBe(true);
    expect(await isRead('--profile', 'approval')).toBe(true);
    appendFileSync(path.join(root, 'directory/people.yaml'), '# на полях\n');
    expect(await isRead()).toBe(true);
    const form = path.join(root, 'templates/event-plan');
    mkdirSync(form, { recursive: true });
    writeFileSync(path.join(form, 'own.hbs'), 'Своё\n');
    expect(await isRead()).toBe(true);
    expect(await isRead()).toBe(false);
    cpSync(path.join(root, FILES[0]), path.join(root, 'план.docx'));
    await check('план.docx', '--cache');
    writeFileSync(path.join(root, 'план.docx'), 'не Word');
    const { outcome } = await check('план.docx', '--cache');
    expect(outcome.status).toBe(2);
    expect((await check('план.docx', '--cache')).outcome).toEqual(outcome);
  },
  PATIENCE_MS,
);
