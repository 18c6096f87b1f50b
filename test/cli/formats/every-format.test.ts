import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READERS } from '../../reporters/read-back.js';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';
import { writeManyFindings } from './many-findings.js';

const examples = path.resolve(import.meta.dirname, '../../../examples');
const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-formats-')));
const formats = Object.keys(READERS);

/** Formats that name files as the workspace does; the others name them as the repository does. */
const OF_WORKSPACE = new Set(['json', 'html', 'compact']);

interface Input {
  /** The workspace, from the folder of all of them. */
  readonly folder: string;
  readonly status: number;
  readonly atLeast: number;
  readonly write: (workspace: string) => void;
}

const example = (name: string) => (workspace: string) =>
  cpSync(path.join(examples, name), workspace, { recursive: true });

const INPUTS: Readonly<Record<string, Input>> = {
  clean: { folder: 'clean', status: 0, atLeast: 0, write: example('smart-leader') },
  'flawed, at a Cyrillic path with signs': {
    folder: 'наши документы/№ 1 (100 %, «А & Б»)',
    status: 1,
    atLeast: 50,
    write: example('flawed'),
  },
  'of more than 5,000 findings': {
    folder: 'many',
    status: 1,
    atLeast: 5000,
    write: (workspace) => writeManyFindings(workspace, 5000),
  },
};

beforeAll(async () => {
  await buildProgram();
  mkdirSync(path.join(root, '.git'));
}, 180_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(Object.entries(INPUTS))('a workspace %s', (_, { folder, status, atLeast, write }) => {
  const cwd = path.join(root, folder);
  const fileOf = (format: string) => path.join(cwd, 'out', format);
  let expected: readonly string[] = [];

  beforeAll(async () => {
    write(cwd);
    const targets = formats.flatMap((format) => ['--format', `${format}=out/${format}`]);
    const outcome = await runProgram(['validate', ...targets, '--format', 'pretty'], { cwd });
    expect([outcome.status, outcome.stderr]).toEqual([status, '']);
    expected = READERS.json?.(readFileSync(fileOf('json'), 'utf8')) ?? [];
    expect(expected.length).toBeGreaterThanOrEqual(atLeast);
    // The report on standard output is beside none of the others.
    expect(outcome.stdout).toMatch(atLeast > 0 ? /\nИтог: [^\n]+\n$/ : /^Замечаний нет: [^\n]+\n$/);
  }, 120_000);

  it.each(formats)(
    'is reported in full as %s, the same in a file and alone on stdout',
    async (format) => {
      const written = readFileSync(fileOf(format), 'utf8');
      const prefix = OF_WORKSPACE.has(format) ? '' : `${folder}/`;
      const wanted = expected.map((one) => one.replace(' ', ` ${prefix}`));
      expect([...(READERS[format]?.(written) ?? [])].sort()).toEqual([...wanted].sort());
      const alone = await runProgram(['validate', '--format', format], { cwd });
      expect([alone.status, alone.stderr]).toEqual([status, '']);
      expect(alone.stdout).toBe(written);
    },
  );
});
