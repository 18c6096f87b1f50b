import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip, ZIP_LIMITS, ZipError } from '../../src/source/open-zip.js';

const TEXT = 'Паспорт проекта '.repeat(50);
const small = zipSync({ 'a.xml': strToU8(TEXT), 'b/c.xml': [strToU8('stored'), { level: 0 }] });

function codeOf(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): string {
  try {
    openZip(bytes, wanted);
    return 'opened';
  } catch (error) {
    if (error instanceof ZipError) return error.code;
    throw error;
  }
}

/** A zip with a number of its list at the end changed: 4 bytes at an offset within the first entry. */
function withListed(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const list = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(list + offset, value, true);
  return copy;
}

describe('openZip', () => {
  it('gives the entries wanted, packed or not', () => {
    const parts = openZip(small, () => true);
    expect(new TextDecoder().decode(parts.get('a.xml'))).toBe(TEXT);
    expect(new TextDecoder().decode(parts.get('b/c.xml'))).toBe('stored');
    expect([...openZip(small, (name) => name === 'a.xml').keys()]).toEqual(['a.xml']);
  });

  it('opens one that stands in a larger buffer', () => {
    const larger = new Uint8Array(small.length + 20);
    larger.set(small, 7);
    expect(openZip(larger.subarray(7, 7 + small.length), () => true).size).toBe(2);
  });

  it.each([
    ['nothing', new Uint8Array(), 'not-zip'],
    ['a text', strToU8('kind: passport'), 'not-zip'],
    ['a zip cut short', small.slice(0, small.length - 30), 'damaged'],
    ['a list that leads out of the file', withListed(small, 42, 0xfffffff0), 'damaged'],
    ['a size that is too small', withListed(small, 24, 10), 'damaged'],
    ['a size that is too great', withListed(small, 24, TEXT.length * 3), 'damaged'],
    ['a bomb by its own words', withListed(small, 24, ZIP_LIMITS.entryBytes + 1), 'bomb'],
  ])('refuses %s', (_, bytes, expected) => {
    expect(codeOf(bytes)).toBe(expected);
  });

  it('refuses a bomb: an entry that grows more than two hundred times', () => {
    expect(codeOf(zipSync({ 'word/document.xml': new Uint8Array(3_000_000) }))).toBe('bomb');
  });

  it('lets no more out of a bomb than it admits to', () => {
    const bomb = withListed(zipSync({ a: new Uint8Array(30_000_000) }), 24, 900_000);
    expect(codeOf(bomb)).toBe('damaged');
  });

  it('refuses more entries than a document has', () => {
    const names = Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, index) => `${index}`);
    const many = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])));
    expect(codeOf(many)).toBe('too-many-entries');
  });

  it('ends in a clear error or in content, whatever bytes are changed', () => {
    const change = fc.tuple(fc.nat(small.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = small.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(codeOf(bytes)).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 500 },
    );
  });
});
