import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileName, fileNames } from '../../src/render/file-name.js';
import { readMarkup } from '../../src/render/markup/markup.js';
import { placeOutput } from '../../src/render/output.js';
import { pageProfile } from '../../src/render/profile/profiles.js';
import { writeDocx } from '../../src/render/writers/docx/docx.js';
import { writeHtml } from '../../src/render/writers/html/html.js';
import { seal } from '../../src/render/writers/seal.js';
import { writeTextFile } from '../../src/render/writers/text.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function own(text: string): Promise<Uint8Array> {
  const properties = { title: 'т', project: 'п', version: '1' };
  return writeDocx(readMarkup(`<p>${text}</p>`, 'x'), { profile: pageProfile(), properties });
}

const CORE = 'docProps/core.xml';

/** What Word leaves behind when somebody saves the file. */
function savedInWord(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts[CORE] ?? new Uint8Array());
  const by = '<cp:lastModifiedBy>Методист</cp:lastModifiedBy></cp:coreProperties>';
  return zipSync({ ...parts, [CORE]: strToU8(core.replace('</cp:coreProperties>', by)) });
}

describe('files in their place', () => {
  it('are written whole, folders made, nothing left beside', async () => {
    const file = path.join(folder, 'a', 'b', 'план.docx');
    expect(placeOutput(file, await own('раз'), { force: false })).toEqual({ done: 'made' });
    expect(readdirSync(path.dirname(file))).toEqual(['план.docx']);
  });

  it('replace what the program made, and nothing else without force', async () => {
    const file = path.join(folder, 'план.docx');
    const [first, second] = [await own('раз'), await own('два')];
    placeOutput(file, first, { force: false });
    expect(placeOutput(file, second, { force: false })).toEqual({ done: 'made' });
    expect(placeOutput(file, second, { force: false })).toEqual({ done: 'same' });
    expect(new Uint8Array(readFileSync(file))).toEqual(second);
    for (const foreign of [savedInWord(second), strToU8('мой текст')]) {
      writeFileSync(file, foreign);
      expect(placeOutput(file, first, { force: false })).toEqual({ failure: 'foreign' });
      expect(new Uint8Array(readFileSync(file))).toEqual(foreign);
    }
    expect(placeOutput(file, first, { force: true })).toEqual({ done: 'made' });
  });

  it('say by a code what the system refused', async () => {
    const file = path.join(folder, 'папка.docx');
    mkdirSync(file);
    expect(placeOutput(file, await own('раз'), { force: true })).toEqual({ failure: 'EISDIR' });
    writeFileSync(path.join(folder, 'файл'), '');
    const inside = path.join(folder, 'файл', 'план.docx');
    expect(placeOutput(inside, await own('раз'), { force: false })).toEqual({
      failure: 'ENOTDIR',
      folder: path.join(folder, 'файл'),
    });
    expect(existsSync(inside)).toBe(false);
  });
});

describe('files in their place that cannot be written', () => {
  it('are told of when they are read-only, and left as they are', async () => {
    const file = path.join(folder, 'план.docx');
    placeOutput(file, await own('раз'), { force: false });
    chmodSync(file, 0o444);
    expect(placeOutput(file, await own('раз'), { force: false })).toEqual({ done: 'same' });
    for (const force of [false, true]) {
      expect(placeOutput(file, await own('два'), { force })).toEqual({ failure: 'read-only' });
    }
    expect(new Uint8Array(readFileSync(file))).toEqual(await own('раз'));
    chmodSync(file, 0o644);
  });

  it('may have names as long as a system takes', async () => {
    const file = path.join(folder, fileName('я'.repeat(300), 'docx'));
    expect(placeOutput(file, await own('раз'), { force: false })).toEqual({ done: 'made' });
  });

  it('are replaced only by force after any change, in every format', async () => {
    const tree = readMarkup('<p>раз</p>', 'x');
    const properties = { title: 'т', project: 'п', version: '1' };
    const options = { profile: pageProfile(), properties };
    const files = {
      'а.html': writeHtml(tree, options),
      'а.txt': writeTextFile(tree, options),
      'а.pdf': seal('pdf', '%PDF-1.7\n%%EOF\n'),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const file = path.join(folder, name);
      const next = seal(name.endsWith('pdf') ? 'pdf' : 'text', 'другое');
      expect(placeOutput(file, bytes, { force: false })).toEqual({ done: 'made' });
      expect(placeOutput(file, next, { force: false })).toEqual({ done: 'made' });
      writeFileSync(file, Buffer.concat([Buffer.from('правка'), next]));
      expect(placeOutput(file, bytes, { force: false })).toEqual({ failure: 'foreign' });
      expect(placeOutput(file, bytes, { force: true })).toEqual({ done: 'made' });
    }
  });
});

describe('file names', () => {
  it('of one folder differ by more than the case of letters', () => {
    expect(fileNames(['План', 'план', 'план', 'смета'], 'docx')).toEqual([
      'План.docx',
      'план-2.docx',
      'план-3.docx',
      'смета.docx',
    ]);
    const [first, second] = fileNames(['я'.repeat(300), 'я'.repeat(300)], 'docx');
    expect(first).not.toBe(second);
    expect(second).toHaveLength(120);
  });

  it.each([
    ['smart-leader-plan', 'smart-leader-plan.docx'],
    ['План: 2021/2022?', 'План- 2021-2022-.docx'],
    ['../../etc/passwd', '-..-etc-passwd.docx'],
    ['CON', 'document-CON.docx'],
    ['aux.txt', 'document-aux.txt.docx'],
    [' . ', 'document-.docx'],
    ['a\u0000b\u202Ec', 'a-b-c.docx'],
    ['я'.repeat(300), `${'я'.repeat(115)}.docx`],
  ])('%j', (base, expected) => {
    expect(fileName(base, 'docx')).toBe(expected);
  });
});
