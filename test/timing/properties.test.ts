import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTiming, printTiming } from '../../src/timing/index.js';
import type { Timing } from '../../src/timing/timing.js';
import { recurringTimings, timings } from './generated.js';

function withoutText({ text: _, ...rest }: Timing): Omit<Timing, 'text'> {
  return rest;
}

const FRAGMENTS =
  'с|до|по|к|в течение|не позднее|18|июня|2021|г.|года|–|-|,|(|)|«|»|I|квартал|сентябрь|1 раз в|месяц|каждый|понедельник|30|февраля|__|.|31.12.2021|ежегодно|далее|половина|вторая|учебный год|за|дней|со дня|утверждения|…|2021/2022|XX|\n'.split(
    '|',
  );

const phrases = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 })
  .chain((parts) => fc.constantFrom(' ', '').map((joint) => parts.join(joint)));

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), phrases);

describe('the language of terms', () => {
  it('reads what it prints', () => {
    fc.assert(
      fc.property(fc.oneof(timings, recurringTimings), (timing) => {
        expect(withoutText(parseTiming(printTiming(timing)))).toEqual(withoutText(timing));
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, with or without a context', () => {
    const context = { project: { from: '2021-06-01', to: '2022-06-30' }, year: 2021 };
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseTiming(text).text).toBe(text);
        expect(parseTiming(text, context).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives intervals in order and apart, each from its first day to its last', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { intervals } = parseTiming(text, {
          project: { from: '2021-01-01', to: '2023-12-31' },
        });
        const known = intervals.filter(({ from, to }) => !(from ?? to ?? '').startsWith('--'));
        for (const [i, { from = '', to = '~' }] of known.entries()) {
          expect(from <= to).toBe(true);
          expect((known[i - 1]?.to ?? '') < from || i === 0).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('places problems within the phrase', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const problem of parseTiming(text).problems) {
          expect(text.slice(problem.start, problem.end)).toBe(problem.text);
        }
      }),
    );
  });
});
