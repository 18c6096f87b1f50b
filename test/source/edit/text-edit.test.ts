import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, arrangeEdits } from '../../../src/source/edit/text-edit.js';

const edit = fc
  .tuple(fc.nat(10), fc.nat(4), fc.string({ maxLength: 3 }))
  .map(([start, length, text]) => ({ start, end: start + length, text }));

describe('edits of a text', () => {
  it('are applied by offsets of the text before any of them', () => {
    const { edits } = arrangeEdits([
      { start: 6, end: 9, text: 'мир' },
      { start: 0, end: 0, text: '— ' },
    ]);
    expect(applyEdits('здрав-я', [])).toBe('здрав-я');
    expect(applyEdits('белый дом', edits)).toBe('— белый мир');
  });

  it('are kept or left out, never lost, and those kept stand apart', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (given) => {
        const { edits, dropped } = arrangeEdits(given);
        const wanted = new Set(given.map((one) => JSON.stringify(one)));
        const found = new Set([...edits, ...dropped].map((one) => JSON.stringify(one)));
        expect(found).toEqual(wanted);
        expect(() => applyEdits('x'.repeat(20), edits)).not.toThrow();
      }),
    );
  });

  it('that overlap are no edits', () => {
    const over = [
      { start: 0, end: 3, text: 'a' },
      { start: 2, end: 4, text: 'b' },
    ];
    expect(() => applyEdits('01234', over)).toThrow(RangeError);
    expect(() => applyEdits('01', [{ start: 1, end: 5, text: '' }])).toThrow(RangeError);
  });
});
