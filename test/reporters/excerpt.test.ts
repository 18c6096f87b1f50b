import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/language/width.js';
import { excerpt } from '../../src/reporters/frame/excerpt.js';

const line = fc
  .array(fc.constantFrom('a', 'ж', ' ', '学', '👩‍🏫', 'и\u0306', '\t', '\u001b'), {
    maxLength: 300,
  })
  .map((characters) => characters.join(''));

describe('excerpt', () => {
  it('never takes more columns than given', () => {
    fc.assert(
      fc.property(
        line,
        fc.nat(400),
        fc.nat(40),
        fc.integer({ min: 20, max: 90 }),
        (text, at, length, columns) => {
          const start = Math.min(at, text.length);
          const part = excerpt(
            text,
            { start, end: Math.min(start + length, text.length) },
            columns,
          );
          expect(displayWidth(part.text)).toBeLessThanOrEqual(columns);
          expect(part.columnOf(start)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  it('shows the stretch at the column it names', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(5000),
        fc.integer({ min: 24, max: 90 }),
        (before, after, columns) => {
          const text = `${'ж'.repeat(before)}цель${'ж'.repeat(after)}`;
          const { text: shown, columnOf } = excerpt(
            text,
            { start: before, end: before + 4 },
            columns,
          );
          expect(shown.slice(columnOf(before), columnOf(before + 4))).toBe('цель');
        },
      ),
    );
  });

  it('shows a line that fits as it is', () => {
    expect(excerpt('term: 2021', { start: 6, end: 10 }, 20).text).toBe('term: 2021');
  });
});
