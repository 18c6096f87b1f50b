import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../src/targets/index.js';
import { PHRASES } from './phrases.js';
import { shorthand } from './shorthand.js';

const CASES = new URL('../../../shared/cases/indicators.tsv', import.meta.url);

describe('parseTarget', () => {
  it.each(PHRASES)('reads «%s» as %s', (text, reading) => {
    expect(shorthand(parseTarget(text))).toBe(reading);
  });

  it.skipIf(!existsSync(CASES))(
    'agrees with 29 of the 31 shared indicators at least (needs the shared cases)',
    () => {
      const rows = readFileSync(CASES, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t'));
      const wrong = rows.filter(([text = '', meaning = '']) => !agrees(text, meaning));
      expect(rows).toHaveLength(31);
      expect(wrong.map(([text]) => text).slice(2)).toEqual([]);
    },
  );

  describe('with the indicator beside it', () => {
    it.each([
      ['45', 'Доля педагогов, прошедших обучение', '= 45 %'],
      ['5', 'Количество отчетов по апробации', '= 5 отчет'],
      ['45', 'Увеличение доли педагогов', 'increase 45 % ! needs-base'],
      ['120', 'Количество публикаций, ед.', '= 120 единица'],
      ['75', 'Охват детей (%)', '= 75 %'],
      ['Не менее 1 практики от района', 'Доля мастер-классов', '>= 1 практика per=район ! unit'],
      ['100% организаций', 'Количество организаций', '= 100 % ! unit'],
      ['Не менее 5 программ', 'Наличие программ внедрения', '>= 5 программа'],
      ['70', 'Средний балл', '= 70 балл'],
      ['3', 'Реализация проектов', '= 3 -'],
    ])('reads «%s» of «%s»', (text, indicator, reading) => {
      expect(shorthand(parseTarget(text, { indicator }))).toBe(reading);
    });
  });

  it('says where a problem is', () => {
    const text = 'Увеличение доли педагогов на 5 %';
    expect(parseTarget(text).problems[0]).toEqual({
      code: 'ambiguous',
      text: 'на 5 %',
      start: 26,
      end: 32,
    });
  });
});

/** Compares operator, value, unit and base, as far as the row states them. */
function agrees(text: string, meaning: string): boolean {
  const { targets } = parseTarget(text);
  const first = targets[0];
  const stated = new Map(
    [...meaning.matchAll(/(\S+?)=(\S+)/g)].map(([, key = '', value = '']) => [key, value]),
  );
  const unit = stated.get('unit')?.replace('ед.', 'единица').replaceAll('-', ' ');
  const base = stated.get('base');
  const value = stated.get('value');
  if (first === undefined) return false;
  return (
    first.operator === stated.get('op') &&
    (value === undefined || String(first.value ?? 'none') === value) &&
    (unit === undefined || first.unit === unit) &&
    (base === undefined || first.base === Number(base))
  );
}
