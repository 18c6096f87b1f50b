import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/render/writers/type/text-width.js';
import { wrappedLines } from '../../../src/render/writers/type/wrapped-lines.js';

const SIZE = 10;

describe('Lines that a text takes', () => {
  it('are one where it fits', () => {
    expect(wrappedLines('', { width: 10, size: SIZE })).toBe(1);
    expect(wrappedLines('май 2021 года', { width: 100, size: SIZE })).toBe(1);
  });

  it('break between words, after a hyphen, within a word that fits no line', () => {
    const width = textWidth('семинар', SIZE) + 1;
    expect(wrappedLines('семинар семинар семинар', { width, size: SIZE })).toBe(3);
    const hyphened = textWidth('совещания', SIZE) + 1;
    expect(wrappedLines('семинара-совещания', { width: hyphened, size: SIZE })).toBe(2);
    expect(wrappedLines('семинар'.repeat(4), { width, size: SIZE })).toBe(4);
  });

  it('never hold more than fits, nor twice as few', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'аеоитнс'), minLength: 1 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (all, width) => {
        const text = all.join(' ');
        const lines = wrappedLines(text, { width, size: SIZE });
        const least = textWidth(text, SIZE) / (width + textWidth(' ', SIZE));
        expect(lines).toBeGreaterThanOrEqual(Math.floor(least));
        expect(lines).toBeLessThanOrEqual(2 * Math.ceil(least) + all.length + 1);
      }),
    );
  });
});
