import { describe, expect, it } from 'vitest';
import { printTiming, readTerm } from '../../src/timing/index.js';
import type { TermValue } from '../../src/timing/timing.js';
import { summarize } from './summary.js';

const MAPPINGS: readonly (readonly [Exclude<TermValue, string | number>, string, string])[] = [
  [
    { from: '2021-09', to: '2021-11' },
    '2021-09-01/2021-11-30 | period month |',
    'сентябрь – ноябрь 2021 года',
  ],
  [{ to: '2021-07-01' }, '../2021-07-01 | deadline day |', 'до 1 июля 2021 года'],
  [{ from: '1 сентября 2021' }, '2021-09-01/.. | open day |', 'с 1 сентября 2021 года'],
  [{ from: 'сентябрь', to: 'май' }, '--09-01/--05-31 | period month | N=year', 'сентябрь – май'],
  [
    { from: '2021', to: '2024', repeat: 'ежеквартально' },
    '2021-01-01/2024-12-31 | period year | R=FREQ=MONTHLY;INTERVAL=3',
    '2021–2024 годы, ежеквартально',
  ],
  [
    { repeat: 'ежегодно в марте' },
    '--03-01/--03-31 | period month | R=FREQ=YEARLY;BYMONTH=3 N=year',
    'март, ежегодно',
  ],
  [
    { from: '2021', note: 'по согласованию с куратором' },
    '2021-01-01/.. | open year | NOTES=["по согласованию с куратором"]',
    'с 2021 года, по согласованию с куратором',
  ],
  [{ note: 'дата уточняется' }, '- | period day | NOTES=["дата уточняется"]', 'дата уточняется'],
  [
    { from: 'сентябырь 2021', to: '2021-11' },
    '2021-09-01/2021-11-30 | period month | P=misspelt>сентябрь',
    'сентябрь – ноябрь 2021 года',
  ],
  [
    { from: '2021-11', to: '2021-09' },
    '2021-09-30/2021-11-01 | period month | P=order',
    '30 сентября – 1 ноября 2021 года',
  ],
  [
    { from: 'скоро', to: '2021-09' },
    '../2021-09-30 | deadline month | NOTES=["скоро"] P=unreadable',
    'до сентября 2021 года, скоро',
  ],
];

describe('readTerm', () => {
  it('reads a phrase, an EDTF string and the number of a year', () => {
    expect(summarize(readTerm('июнь 2021'))).toBe('2021-06-01/2021-06-30 | period month |');
    expect(summarize(readTerm('2021-06'))).toBe('2021-06-01/2021-06-30 | period month |');
    expect(summarize(readTerm(2021))).toBe('2021-01-01/2021-12-31 | period year |');
    expect(printTiming(readTerm(2021))).toBe('2021 год');
  });

  it.each(MAPPINGS)('reads %j', (value, meaning, printed) => {
    const timing = readTerm(value);
    expect(summarize(timing)).toBe(meaning);
    expect(printTiming(timing)).toBe(printed);
    for (const { end } of timing.problems) expect(end).toBeLessThanOrEqual(printed.length);
  });

  it('makes a mapping exact in its context', () => {
    const context = { project: { from: '2021-08-01', to: '2022-07-31' } };
    expect(readTerm({ from: 'сентябрь', to: 'май' }, context).intervals).toEqual([
      { from: '2021-09-01', to: '2022-05-31' },
    ]);
    expect(readTerm({ from: 'октябрь 2021' }, context).intervals).toEqual([
      { from: '2021-10-01', to: '2022-07-31' },
    ]);
  });
});
