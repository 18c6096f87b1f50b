import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expandPatterns } from '../../src/cli/expand-patterns.js';

let folder = '';
const FILES = [
  'план.docx',
  '~$план.docx',
  'out/лидер/план.docx',
  'out/лидер/план.xlsx',
  'out/паспорт.docx',
  '.скрыто/план.docx',
  'node_modules/x.docx',
  'part-1.json',
  'part-2.json',
  'скобки [1].docx',
];
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passport-patterns-'));
  for (const file of FILES) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  [['*.docx'], ['план.docx', 'скобки [1].docx']],
  [['**/план.docx'], ['out/лидер/план.docx', 'план.docx']],
  [['out\\*\\*.docx'], ['out/лидер/план.docx']],
  [['./out/*.{docx,xlsx}'], ['out/паспорт.docx']],
  [
    ['b.json', 'part-*.json', 'нет-*.json'],
    ['b.json', 'part-1.json', 'part-2.json', 'нет-*.json'],
  ],
  // A file may be called so.
  [['скобки [1].docx'], ['скобки [1].docx']],
])('%j means %j', (patterns, files) => {
  expect(expandPatterns(folder, patterns)).toEqual(files);
});

it('takes absolute patterns', () => {
  const root = folder.split(path.sep).join('/');
  expect(expandPatterns('/', [`${root}/part-*.json`])).toEqual([
    `${root}/part-1.json`,
    `${root}/part-2.json`,
  ]);
});
