import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';

const SMALL = path.resolve(import.meta.dirname, '../workspaces/small');

let folder = '';
beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'passport-verify-'));
  cpSync(SMALL, folder, { recursive: true });
  await run('render');
}, 180_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => runProgram(args, { cwd: folder });
const DOCX = 'out/demo/demo.docx';

/** A copy of a made file with one part's text changed. */
function changed(part: string, change: (text: string) => string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(folder, DOCX))));
  const text = strFromU8(parts[part] ?? new Uint8Array());
  expect(change(text)).not.toBe(text);
  const file = path.join(folder, 'copy.docx');
  writeFileSync(file, zipSync({ ...parts, [part]: strToU8(change(text)) }));
  return 'copy.docx';
}

/** Runs `verify` with a source changed for the time of it. */
async function withSource(
  file: string,
  from: string | RegExp,
  to: string,
  ...args: readonly string[]
) {
  const absolute = path.join(folder, file);
  const before = readFileSync(absolute, 'utf8');
  expect(before.replace(from, to)).not.toBe(before);
  try {
    writeFileSync(absolute, before.replace(from, to));
    return await run('verify', ...args);
  } finally {
    writeFileSync(absolute, before);
  }
}

describe('passport verify', () => {
  it('says that what was just made agrees, file by file, folder, pattern', async () => {
    for (const given of [DOCX, 'out', 'out/**/*.xlsx']) {
      const { status, stdout, stderr } = await run('verify', given);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^совпадает {3}out/);
    }
  });

  it('names what changed in the sources, whichever file it stands in', async () => {
    const goal = await withSource(
      'projects/demo/passport.yaml',
      'трёх районов',
      'двух районов',
      DOCX,
    );
    expect([goal.status, goal.stdout]).toEqual([
      1,
      expect.stringMatching(/demo-passport\): «Цель»/),
    ]);
    const plan = await withSource('projects/demo/plan.yaml', 'Открытые уроки', 'Уроки', DOCX);
    expect(plan.stdout).toMatch(/demo-plan\): «Этапы» \(«Уроки»\)/);
    const name = await withSource(
      'directory/directory.yaml',
      /(short: )Тарский МР/,
      '$1Тара',
      DOCX,
    );
    expect(name.stdout).toMatch(/справочник \(«Тарский муниципальный район»\)/);
  });

  it('takes no notice of comments and links', async () => {
    const { status } = await withSource(
      'projects/demo/passport.yaml',
      /^/,
      '# перечитано\n',
      'out',
    );
    expect(status).toBe(0);
  });

  it('tells an edited text from a file saved anew', async () => {
    const edited = await run(
      'verify',
      changed('word/document.xml', (xml) => xml.replace('Распространить', 'Разослать')),
    );
    expect([edited.status, edited.stdout]).toEqual([1, expect.stringMatching(/текст правили/)]);
    expect(edited.stdout).toMatch(
      /было: {2}Распространить практики.*\n.*стало: Разослать практики/,
    );
    const saved = await run(
      'verify',
      changed('word/document.xml', (xml) => xml.replace('<w:p>', '<w:p w:rsidR="00AB12CD">')),
    );
    expect([saved.status, saved.stdout]).toEqual([0, expect.stringMatching(/текст тот же/)]);
  });

  it('judges web pages too: by their sources, by an edited text, by a page that was only saved', async () => {
    await run('render', '--format', 'html', '--out', 'pages');
    const page = path.join(folder, 'pages/demo/demo.html');
    writeFileSync(path.join(folder, 'pages/other.html'), '<!doctype html><p>Чужая страница</p>');
    const whole = await run('verify', 'pages');
    expect([whole.status, whole.stdout]).toEqual([0, 'совпадает   pages/demo/demo.html\n']);
    const goal = await withSource(
      ...(['projects/demo/passport.yaml', 'трёх районов', 'двух районов', 'pages'] as const),
    );
    expect([goal.status, goal.stdout]).toEqual([1, expect.stringMatching(/«Цель»/)]);
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replaceAll('\n', '\r\n'));
    expect((await run('verify', 'pages/demo/demo.html')).stdout).toMatch(/текст тот же/);
    writeFileSync(page, text.replace('Распространить', 'Разослать'));
    const edited = await run('verify', 'pages/demo/demo.html');
    expect([edited.status, edited.stdout]).toEqual([1, expect.stringMatching(/текст правили/)]);
    expect(edited.stdout).toMatch(/стало: Разослать практики/);
    const foreign = await run('verify', 'pages/other.html');
    expect([foreign.status, foreign.stderr]).toEqual([
      2,
      expect.stringMatching(/не эта программа/),
    ]);
    rmSync(path.join(folder, 'pages'), { recursive: true });
  });

  it('says that a document is not in the workspace', async () => {
    const { status, stdout } = await withSource(
      'projects/demo/plan.yaml',
      'id: demo-plan',
      'id: other-plan',
      DOCX,
    );
    expect([status, stdout]).toEqual([1, expect.stringMatching(/нет документа .* \(demo-plan\)/)]);
  });

  it('refuses what it did not make and what cannot be read, and still checks the rest', async () => {
    writeFileSync(path.join(folder, 'text.docx'), 'текст');
    writeFileSync(
      path.join(folder, 'foreign.docx'),
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
    );
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(9_000_000) });
    writeFileSync(path.join(folder, 'bomb.docx'), bomb);
    const doctype = changed('docProps/custom.xml', (xml) => xml.replace('?>', '?><!DOCTYPE x>'));
    const { status, stdout, stderr } = await run(
      ...['verify', 'text.docx', 'foreign.docx', 'bomb.docx', doctype, 'none.docx', DOCX],
    );
    expect(status).toBe(2);
    expect(stdout).toBe(`совпадает   ${DOCX}\n`);
    expect(stderr.split('\n')).toEqual([
      'не проверен text.docx: это не DOCX, не XLSX и не HTML',
      'не проверен foreign.docx: его сделала не эта программа',
      expect.stringMatching(/bomb\.docx: внутри то, чего/),
      expect.stringMatching(/copy\.docx: внутри то, чего/),
      'не проверен none.docx: нет такого файла',
      '',
    ]);
  });

  it('answers programs in JSON, all of it on stdout', async () => {
    const { status, stdout, stderr } = await withSource(
      'projects/demo/passport.yaml',
      'трёх районов',
      'двух районов',
      ...[DOCX, 'none.docx', '--json'],
    );
    expect([status, stderr]).toEqual([2, '']);
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toEqual({
      version: 1,
      files: [
        {
          file: DOCX,
          state: 'differs',
          project: 'demo',
          program: expect.stringMatching(/^\d+\.\d+\.\d+/),
          edited: 'no',
          changes: [
            {
              document: 'demo-passport',
              kind: 'passport',
              state: 'changed',
              sections: [{ of: null, kind: 'passport', section: 'goal', labels: [], removed: 0 }],
            },
          ],
        },
        { file: 'none.docx', state: 'unreadable', reason: 'ENOENT' },
      ],
    });
  });
});
