import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, graphemes } from '../../src/language/width.js';

describe('width', () => {
  it.each([
    ['Семинар № 2 – «Лидер»', 21],
    ['и\u0306', 1],
    ['学校', 4],
    ['👩‍🏫', 2],
    ['\u200b', 0],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('agrees with the library where it takes the short way', () => {
    const character = fc
      .integer({ min: 0x20, max: 0x2200 })
      .map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(character, (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text));
        expect(graphemes(text)).toEqual([text]);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps a letter with its marks and an emoji sequence whole', () => {
    expect(graphemes('и\u0306👩‍🏫a')).toEqual(['и\u0306', '👩‍🏫', 'a']);
  });
});
