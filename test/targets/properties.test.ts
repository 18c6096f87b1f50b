import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeTarget,
  measureOf,
  parseTarget,
  populationOf,
  printTarget,
  type Target,
} from '../../src/targets/index.js';
import { PHRASES } from './phrases.js';
import { shorthand } from './shorthand.js';

const words = PHRASES.flatMap(([text]) => text.split(/(?<=\s)/));
const fragments = fc.array(fc.constantFrom(...words, '«', '»', '(', '№ ', '- ', '\n'), {
  maxLength: 60,
});

const units = fc.constantFrom(
  '%',
  'руководитель',
  'программа',
  'практика',
  'человек',
  'единица',
  'балл',
  null,
);
const plain: fc.Arbitrary<Target> = fc
  .record({
    operator: fc.constantFrom('=', '>=', '<='),
    value: fc.oneof(fc.integer({ min: 1, max: 1900 }), fc.constantFrom(0.5, 4.25, 99.9, 12_500)),
    strict: fc.constant(false),
    approximate: fc.constant(false),
    unit: units,
    per: fc.constantFrom(null, 'year', 'month', 'муниципальный район', 'триада', 'школа'),
    years: fc.constant([]),
    base: fc.constant(null),
    baseYear: fc.constant(null),
    delta: fc.constant(null),
    population: fc.constant(null),
    whole: fc.constantFrom(null, 2000),
    start: fc.constant(0),
    end: fc.constant(0),
  })
  .map((target) => (target.unit === '%' ? { ...target, whole: null } : target));

describe('the language of targets', () => {
  it('never throws, and every place it names lies in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fragments.map((all) => all.join('')),
        ),
        (text) => {
          const reading = parseTarget(text);
          describeTarget(reading, 'ru');
          measureOf(text);
          populationOf(text);
          for (const { start, end } of [...reading.targets, ...reading.problems]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThanOrEqual(end);
          }
          for (const target of reading.targets) printTarget(target);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(plain, (target) => {
        const read = parseTarget(printTarget(target)).targets;
        expect(shorthand({ text: '', targets: read, problems: [] })).toBe(
          shorthand({ text: '', targets: [target], problems: [] }),
        );
      }),
    );
  });

  it('reads back a change that it prints', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 90 }),
      units,
    );
    fc.assert(
      fc.property(numbers, ([base, step, unit]) => {
        const text = `увеличить с ${base} до ${base + step} ${unit ?? ''}`;
        const first = parseTarget(text).targets;
        const again = parseTarget(first.map(printTarget).join('; ')).targets;
        expect(shorthand({ text, targets: again, problems: [] })).toBe(
          shorthand({ text, targets: first, problems: [] }),
        );
      }),
    );
  });

  it.each([
    '(',
    '«',
    '"',
    '5 ',
    '2020-',
    '1.',
    'до ',
    'два (',
    'не менее ',
    '2020, ',
    'новых ',
    'и ',
  ])('takes a long run of «%s» without growing out of hand', (piece) => {
    const text = piece.repeat(Math.floor(20_000 / piece.length));
    expect(parseTarget(text).text).toBe(text);
  });

  it('does not read a document put into a field', () => {
    const { targets, problems } = parseTarget('не менее 5 школ '.repeat(2_000));
    expect(targets).toEqual([]);
    expect(problems).toMatchObject([{ code: 'too-long', start: 0 }]);
  });
});
