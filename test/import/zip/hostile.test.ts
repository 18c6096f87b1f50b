import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/import/unreadable.js';
import { readWord } from '../../../src/import/word/read-word.js';
import { isLocked, requireZip } from '../../../src/import/zip/file-type.js';
import { openZip } from '../../../src/import/zip/zip.js';
import { p, wordFile } from '../word/word-file.js';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
  return 'none';
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function withDocument(xml: string): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(xml) }, { level: 0 });
}

describe('what is no office file', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['pdf', strToU8('%PDF-1.7 …')],
    ['not-a-document', strToU8('просто текст')],
  ])('is told by its bytes: %s', (code, bytes) => {
    expect(codeOf(() => requireZip(bytes))).toBe(code);
  });

  it('a zip without a document is not Word', () => {
    expect(codeOf(() => readWord(zipSync({ 'readme.txt': strToU8('a') })))).toBe('not-word');
  });
});

describe('a file locked by a password', () => {
  it('is told from an old Word file', () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect([isLocked(ole), isLocked(locked)]).toEqual([false, true]);
  });
});

describe('a broken or hostile zip', () => {
  const whole = wordFile({ body: p('а'.repeat(50)) });

  it('cut off anywhere ends with a clear error', () => {
    for (let length = 4; length < whole.length - 1; length += 97) {
      expect(['truncated', 'damaged', 'not-word', 'not-xml']).toContain(
        codeOf(() => readWord(whole.slice(0, length))),
      );
    }
  });

  it('with a flipped byte reads or ends with a clear error', () => {
    for (let at = 0; at < whole.length; at += 13) {
      const broken = whole.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(() => codeOf(() => readWord(broken))).not.toThrow();
    }
  });

  it('that unpacks to more than it may is a bomb, whatever its directory says', () => {
    const bomb = zipSync(
      { 'word/document.xml': new Uint8Array(80 * 1024 * 1024).fill(32) },
      { level: 9 },
    );
    expect(codeOf(() => readWord(bomb))).toBe('bomb');
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 < bomb.length; at++) {
      if (view.getUint32(at, true) === 80 * 1024 * 1024) view.setUint32(at, 1000, true);
    }
    expect(codeOf(() => readWord(bomb))).toBe('bomb');
  });

  it('of too many parts is refused', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array()]),
    );
    expect(codeOf(() => openZip(zipSync(parts)))).toBe('too-many-parts');
  });
});

describe('hostile XML', () => {
  it.each([
    ['doctype', `<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document ${W}><w:body/></w:document>`],
    ['not-xml', `<w:document ${W}><w:body>&a;</w:body></w:document>`],
    ['not-xml', `<w:document ${W}><w:body>`],
    ['not-xml', ''],
    ['too-deep', `<w:document ${W}>${'<w:p>'.repeat(300)}`],
    [
      'too-complex',
      `<w:document ${W}><w:body>${'<w:p></w:p>'.repeat(400_001)}</w:body></w:document>`,
    ],
    ['not-word', `<w:document ${W}/>`],
  ])('ends with %s', (code, xml) => {
    expect(codeOf(() => readWord(withDocument(xml)))).toBe(code);
  });
});
