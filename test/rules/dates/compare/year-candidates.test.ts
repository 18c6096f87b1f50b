import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yearCandidates } from '../../../../src/rules/dates/compare/year-candidates.js';

const RANGE = { first: 2021, last: 2024 };

it('shifts all years, then each alone, then to the other years of the range', () => {
  expect(yearCandidates('декабрь 2021 – февраль 2022 года', RANGE)).toEqual([
    ['декабрь 2020 – февраль 2021 года', 'декабрь 2022 – февраль 2023 года'],
    [
      'декабрь 2020 – февраль 2022 года',
      'декабрь 2022 – февраль 2022 года',
      'декабрь 2021 – февраль 2021 года',
      'декабрь 2021 – февраль 2023 года',
    ],
    ['декабрь 2023 – февраль 2024 года', 'декабрь 2024 – февраль 2025 года'],
  ]);
});

it.each([
  ['18.06.2021', '18.06.2022'],
  ['18.06.21', '18.06.22'],
  ['2021-06/2021-08', '2022-06/2022-08'],
  ['2021/2022 учебный год', '2022/2023 учебный год'],
  ['с 20 по 21 июня 2021г.', 'с 20 по 21 июня 2022г.'],
])('finds the years of %s and no other numbers', (text, later) => {
  expect(yearCandidates(text, RANGE)[0]?.[1]).toBe(later);
});

it('has nothing to offer for a term without a year', () => {
  expect(yearCandidates('по отдельному плану', RANGE)).toEqual([]);
});

it('has nothing to offer for a long list of years', () => {
  expect(yearCandidates('май 2021, '.repeat(2000), RANGE)).toEqual([]);
});

it('never fails, and a shift there and back gives the text again', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1990, max: 2089 }), (around, year) => {
      const text = `${around.replace(/\d/g, '')} ${year} года`;
      const later = yearCandidates(text, RANGE)[0]?.[1] ?? '';
      expect(yearCandidates(later, RANGE)[0]?.[0]).toBe(text);
    }),
  );
});
