import { describe, expect, it } from 'vitest';
import { contradiction, measureOf, parseTarget } from '../../src/targets/index.js';

describe('measureOf', () => {
  it.each([
    ['Доля педагогов', 'share', 'Доля', 'педагог'],
    ['Удельный вес численности работников', 'share', 'Удельный', 'работник'],
    ['Охват детей дополнительным образованием', 'share', 'Охват', 'ребенок'],
    ['Увеличение доли обучающихся', 'share', 'доли', 'обучающийся'],
    ['Количество руководителей органов', 'count', 'Количество', 'руководитель'],
    ['Общее число новых программ', 'count', 'число', 'новая программа'],
    ['Численность детей', 'count', 'Численность', 'ребенок'],
    ['Наличие программ внедрения', 'presence', 'Наличие', 'программа'],
    ['Отсутствие жалоб', 'presence', 'Отсутствие', 'жалоба'],
    ['Программа развития', 'document', 'Программа', 'программа'],
    ['Уровень удовлетворенности', 'level', 'Уровень', 'удовлетворенность'],
    ['Соотношение педагогов и детей', 'ratio', 'Соотношение', 'педагог'],
    ['Объем средств', 'sum', 'Объем', 'средство'],
    ['Продолжительность занятий', 'time', 'Продолжительность', 'занятие'],
  ])('«%s» measures a %s', (name, kind, text, counted) => {
    const measure = measureOf(name);
    expect(measure).toMatchObject({ kind, text });
    expect(name.slice(measure?.start, measure?.end)).toBe(text);
    expect(measure?.counted?.lemma).toBe(counted);
  });

  it.each(['Реализация проектов', 'Проведение семинаров, количество', ''])(
    '«%s» names no measure',
    (name) => {
      expect(measureOf(name)).toBeUndefined();
    },
  );

  it('does not take what covers for what is covered', () => {
    expect(measureOf('Охват горячим питанием')?.counted).toBeNull();
  });
});

describe('contradiction', () => {
  it.each([
    ['Доля программ', '5 штук', 'share-with-count', 'error'],
    ['Доля педагогов', '120 %', 'over-hundred', 'error'],
    ['Количество школ', '100 %', 'count-with-share', 'warning'],
    ['Количество молодежи', '45 % от общего числа жителей', 'count-with-share', 'info'],
    ['Наличие программ', 'не менее 5 программ', 'presence-with-number', 'info'],
  ])('%s: %s', (indicator, text, code, severity) => {
    const { targets } = parseTarget(text, { indicator });
    const found = targets.map((target) => contradiction(measureOf(indicator), target));
    expect(found).toMatchObject([{ code, severity }]);
  });

  it.each([
    ['Доля программ', '80 %'],
    ['Доля программ', '0'],
    ['Доля педагогов', 'увеличение в 2 раза'],
    ['Охват детей', '1300 человек'],
    ['Количество школ', '5 школ'],
    ['Количество школ', 'увеличение на 10 %'],
    ['Наличие сайта', '1'],
    ['Наличие сайта', 'да'],
    ['Уровень знаний', '45 %'],
    ['Реализация проектов', '45 %'],
  ])('%s: %s is sound', (indicator, text) => {
    const { targets } = parseTarget(text, { indicator });
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      expect(contradiction(measureOf(indicator), target)).toBeUndefined();
    }
  });
});
