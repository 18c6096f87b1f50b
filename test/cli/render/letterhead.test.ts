import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workspaceCopy } from '../workspace-copy.js';

const copy = workspaceCopy('school');

function setLetterhead(to: string): void {
  const file = copy.file('passport.config.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^letterhead: .*$/m, `letterhead: ${to}`));
}

const render = (...args: readonly string[]) => copy.run(['render', '--format', 'docx', ...args]);

/** Whether a document has the address that stands at the head of the school's paper. */
function isOnLetterhead(name: string): boolean {
  const file = readFileSync(path.join(copy.folder, 'out/reading', name));
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
