import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { p, wordFile } from '../../import/word/word-file.js';
import { buildProgram } from '../built-program.js';
import { runProgram } from '../run-program.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MEGABYTE = 1024 * 1024;

function office(main: string, xml: string, more: Zippable = {}): Uint8Array {
  return zipSync({ [main]: strToU8(xml), ...more }, { level: 9 });
}

const LAUGHS =
  '<!DOCTYPE w [<!ENTITY a "ха">' +
  Array.from({ length: 9 }, (_, at) => {
    const name = String.fromCharCode(97 + at);
    return `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${name};`.repeat(10)}">`;
  }).join('') +
  `]><w:document ${W}><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`;

function emptyRows(): Uint8Array {
  const numbers = Array.from({ length: 1_000_000 }, (_, at) => at + 1);
  const rows = numbers.map((number) => `<row r="${number}" spans="1:5" ht="15"/>`).join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const inPackage = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const link = `<Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`;
  const root = `<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`;
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships xmlns="${inPackage}">${root}</Relationships>`),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="а" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${inPackage}">${link}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
}

function locked(): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const body = Buffer.concat([Buffer.from(head), Buffer.alloc(1024)]);
  Buffer.from('EncryptedPackage', 'utf16le').copy(body, 512);
  return body;
}

const sound = wordFile({ body: p('ПАСПОРТ ШКОЛЬНОГО ПРОЕКТА «Опора»') });
const withMacro = zipSync({
  'word/document.xml': strToU8(`<w:document ${W}><w:body/></w:document>`),
  'word/vbaProject.bin': new Uint8Array(64),
});

const FILES: readonly (readonly [file: string, bytes: () => Uint8Array, says: RegExp])[] = [
  [
    'бомба.docx',
    () => office('word/document.xml', ' '.repeat(80 * MEGABYTE)),
    /сжато слишком много/,
  ],
  ['смех.docx', () => office('word/document.xml', LAUGHS), /DOCTYPE/],
  ['обрыв.docx', () => sound.slice(0, sound.length - 40), /обрывается|повреждён/],
  ['макрос.docx', () => withMacro, /макросы/],
  ['пусто.xlsx', emptyRows, /не видно ни паспорта/],
  ['пароль.docx', locked, /паролем/],
  ['паспорт.docx', () => strToU8('%PDF-1.7\n1 0 obj\n'), /PDF/],
];

let folder = '';

beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  for (const [file, bytes] of FILES) writeFileSync(path.join(folder, file), bytes());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('hostile files', () => {
  it.each(FILES)('end with a clear message and nothing written: %s', async (file, _, says) => {
    // A heap this small holds neither a bomb nor a million rows.
    const env = { NODE_OPTIONS: '--max-old-space-size=200' };
    const { status, stdout, stderr } = await runProgram(['import', file], { cwd: folder, env });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(folder)).toHaveLength(FILES.length);
  });
});
