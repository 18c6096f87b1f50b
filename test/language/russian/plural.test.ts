import { expect, it } from 'vitest';
import { englishCount, englishPlural } from '../../../src/language/english.js';
import { countOf } from '../../../src/language/russian/count.js';
import { formatNumber } from '../../../src/language/russian/number.js';
import { ordinal } from '../../../src/language/russian/ordinal.js';
import { plural } from '../../../src/language/russian/plural.js';

const EVENT = ['мероприятие', 'мероприятия', 'мероприятий'] as const;

it.each([
  [0, 'мероприятий'],
  [1, 'мероприятие'],
  [2, 'мероприятия'],
  [5, 'мероприятий'],
  [11, 'мероприятий'],
  [12, 'мероприятий'],
  [21, 'мероприятие'],
  [24, 'мероприятия'],
  [111, 'мероприятий'],
  [1.5, 'мероприятия'],
  [-1, 'мероприятие'],
])('%d takes «%s»', (n, form) => {
  expect(plural(n, EVENT)).toBe(form);
});

it('counts with a no-break space', () => {
  expect(countOf(5, EVENT)).toBe('5\u00a0мероприятий');
  expect(countOf(33, 'head')).toBe('33\u00a0руководителя');
});

it.each([
  [1500, '1500'],
  [12500, '12\u00a0500'],
  [1234567.5, '1\u00a0234\u00a0567,5'],
  [0.1 + 0.2, '0,3'],
  [-2.25, '−2,25'],
  [-0.001, '0'],
])('prints %d as %s', (n, text) => {
  expect(formatNumber(n)).toBe(text);
});

it('makes ordinals', () => {
  expect(ordinal(1, 'masculine')).toBe('1-й');
  expect(ordinal(2, 'feminine')).toBe('2-я');
  expect(ordinal(3, 'neuter')).toBe('3-е');
  expect(ordinal(4, 'masculine', 'dative')).toBe('4-му');
});

it('counts in English', () => {
  expect(englishCount(1, 'event')).toBe('1 event');
  expect(englishCount(1200, 'directory')).toBe('1,200 directories');
  expect(englishPlural(2, 'person', 'people')).toBe('people');
});
