import { describe, expect, it } from 'vitest';
import { parseTiming, printTiming, toEdtf } from '../../src/timing/index.js';
import { summarize } from './summary.js';

/** EDTF, what it means, what is printed in a document. */
const READ = [
  ['2021-06-18', '2021-06-18/2021-06-18 | period day |', '18 июня 2021 года'],
  ['2021-06', '2021-06-01/2021-06-30 | period month |', 'июнь 2021 года'],
  ['2021', '2021-01-01/2021-12-31 | period year |', '2021 год'],
  [' 2021-09/2021-11 ', '2021-09-01/2021-11-30 | period month |', 'сентябрь – ноябрь 2021 года'],
  ['2021/2024', '2021-01-01/2024-12-31 | period year |', '2021–2024 годы'],
  ['../2021-07-01', '../2021-07-01 | deadline day |', 'до 1 июля 2021 года'],
  ['/2021-07', '../2021-07-31 | deadline month |', 'до июля 2021 года'],
  ['2021-09-01/..', '2021-09-01/.. | open day |', 'с 1 сентября 2021 года'],
  ['2021-09/', '2021-09-01/.. | open month |', 'с сентября 2021 года'],
  ['2021-34', '2021-04-01/2021-06-30 | period quarter |', 'II квартал 2021 года'],
  ['2021-40', '2021-01-01/2021-06-30 | period half-year |', 'I полугодие 2021 года'],
  ['2021-24', '2021-12-01/2022-02-28 | period quarter |', 'декабрь 2021 года – февраль 2022 года'],
  ['2021-06-XX', '2021-06-01/2021-06-30 | period month |', 'июнь 2021 года'],
  ['2021-XX', '2021-01-01/2021-12-31 | period year |', '2021 год'],
  ['2021-06~', '2021-06-01/2021-06-30 | period month |', 'июнь 2021 года'],
  [
    '{2021-12,2022-04..2022-05}',
    '2021-12-01/2021-12-31;2022-04-01/2022-05-31 | period month |',
    'декабрь 2021 года, апрель – май 2022 года',
  ],
  [
    '2021-09/2021-06',
    '2021-06-01/2021-09-30 | period month | P=order',
    'июнь – сентябрь 2021 года',
  ],
] as const;

/** Near EDTF and not it: the grammar of phrases has its say. */
const REFUSED = [
  '2021-13',
  '2021-02-30',
  '2021-XX-05',
  '2021-06-18/x',
  '../..',
  '{2021-06,',
  '{}',
  '2021-99-XX',
  '1-2',
];

describe('EDTF', () => {
  it.each(READ)('%s is read and printed', (text, meaning, printed) => {
    const timing = parseTiming(text);
    expect(summarize(timing)).toBe(meaning);
    expect(printTiming(timing)).toBe(printed);
  });

  it.each(REFUSED)('%s is not read as EDTF', (text) => {
    expect(printTiming(parseTiming(text))).toBe(text);
  });

  it.each([
    ['18 июня 2021 г.', '2021-06-18'],
    ['июнь 2021', '2021-06'],
    ['2021 год', '2021'],
    ['2021–2024 гг.', '2021/2024'],
    ['сентябрь – ноябрь 2021', '2021-09/2021-11'],
    ['с 15 по 20 ноября 2021', '2021-11-15/2021-11-20'],
    ['до 1 июля 2021', '../2021-07-01'],
    ['с 2021 года', '2021-01-01/..'],
    ['декабрь 2021, апрель – май 2022', '{2021-12,2022-04..2022-05}'],
    ['до 1 мая 2021, до 1 июня 2021', '{..2021-05-01,2021-05-02..2021-06-01}'],
    ['март 2021 г., с 1 мая 2021', '{2021-03,2021-05-01..}'],
  ])('%s is written as %s', (phrase, edtf) => {
    expect(toEdtf(parseTiming(phrase))).toBe(edtf);
  });

  it.each(['сентябрь', 'ежемесячно', 'по согласованию'])('%s cannot be said in EDTF', (phrase) => {
    expect(toEdtf(parseTiming(phrase))).toBeUndefined();
  });
});
