import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';

const SCHOOL = path.resolve(import.meta.dirname, '../../../examples/school');

beforeAll(buildProgram, 180_000);

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'passport-letterhead-')));
  cpSync(SCHOOL, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function setLetterhead(to: string): void {
  const file = path.join(folder, 'passport.config.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^letterhead: .*$/m, `letterhead: ${to}`));
}

const render = (...args: readonly string[]) =>
  runProgram(['render', '--format', 'docx', ...args], { cwd: folder });

/** Whether a document has the address that stands at the head of the school's paper. */
function isOnLetterhead(name: string): boolean {
  const file = readFileSync(path.join(folder, 'out/reading', name));
  const parts = Object.entries(unzipSync(new Uint8Array(file)));
  const heads = parts.filter(([part]) => /^word\/(?:header|document)/.test(part));
  return heads.some(([, bytes]) => strFromU8(bytes).includes('school@example.org'));
}

describe('A letterhead for a part of the documents', () => {
  it('carries the kinds and forms that the settings name, and no others', async () => {
    setLetterhead('{file: blank.docx, for: [passport]}');
    expect(await render('--split')).toMatchObject({ status: 0, stderr: '' });
    expect(isOnLetterhead('reading-passport.docx')).toBe(true);
    expect(isOnLetterhead('reading-plan.docx')).toBe(false);
    setLetterhead('{file: blank.docx, for: [interaction-plan]}');
    await render('--split');
    expect(isOnLetterhead('reading-passport.docx')).toBe(false);
  });

  it('goes by the first document of a file that holds several', async () => {
    setLetterhead('{file: blank.docx, for: [event-plan]}');
    await render();
    expect(isOnLetterhead('reading.docx')).toBe(false);
  });

  it('carries all where only the file is named', async () => {
    setLetterhead('{file: blank.docx}');
    await render('--split');
    expect(isOnLetterhead('reading-passport.docx')).toBe(true);
    expect(isOnLetterhead('reading-plan.docx')).toBe(true);
  });

  it('says of a name that is neither a kind nor a form which is the nearest', async () => {
    setLetterhead('{file: blank.docx, for: [pasport]}');
    const { status, stderr } = await render();
    expect([status, stderr]).toEqual([2, expect.stringMatching(/«pasport».*passport/s)]);
  });
});
