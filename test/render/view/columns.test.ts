import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixColumns } from '../../../src/render/view/triads/columns.js';

const widths = (columns: string) => columns.split(' ').map(Number);

describe('columns of a matrix', () => {
  it('are 100 percent together, whatever stands in them', () => {
    const texts = fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 5, max: 60 }), (names, heads, first) => {
        const all = widths(matrixColumns(names, heads, first));
        expect(all).toHaveLength(heads.length + 1);
        expect(all.every((width) => width > 0)).toBe(true);
        expect(all.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 2);
      }),
    );
  });

  it('are as wide as their longest word asks', () => {
    const [, short = 0, long = 0] = widths(matrixColumns(['МР'], ['Урок', 'Самоуправление'], 20));
    expect(long).toBeGreaterThan(short * 2);
  });
});
