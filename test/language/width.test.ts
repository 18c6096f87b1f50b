import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, graphemes } from '../../src/language/width.js';

describe('width', () => {
  it.each([
    ['Семинар № 2 – «Лидер»', 21],
    ['и\u0306', 1],
    ['学校', 4],
    ['ｶﾅ', 2],
    ['가', 2],
    ['👩‍🏫', 2],
    ['✔️', 2],
    ['✔', 1],
    ['🇷🇺', 2],
    ['\u200b\u00ad\u001b', 0],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('keeps a letter with its marks and an emoji sequence whole', () => {
    expect(graphemes('и\u0306👩‍🏫a')).toEqual(['и\u0306', '👩‍🏫', 'a']);
  });

  it('is the sum of its characters, which make up the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const characters = graphemes(text);
        expect(characters.join('')).toBe(text);
        const sum = characters.reduce((total, character) => total + displayWidth(character), 0);
        expect(displayWidth(text)).toBe(sum);
      }),
    );
  });
});
