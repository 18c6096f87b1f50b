import { describe, expect, it } from 'vitest';
import { declinePerson } from '../../../src/language/russian/decline-person.js';
import { hasSureGenitive } from '../../../src/language/russian/sure-genitive.js';

const MEN =
  'Орлов Лесной Синицын Чайковский Дубровских Шевченко Коваль Бондарчук Заяц Кравец Бобок Соловей Гуляй Кучма Галуа Гонсалес-Орлов Орлов-Кравец Пень Цой Лоза Чернышевич Smith'.split(
    ' ',
  );
const WOMEN =
  'Орлова Лесная Чайковская Дубровских Шевченко Коваль Бондарчук Заяц Лоза Гарсия'.split(' ');

describe('hasSureGenitive', () => {
  it.each([
    ...MEN.map((last) => `${last} Пётр Ильич`),
    ...WOMEN.map((last) => `${last} Анна Петровна`),
    'Орлов П.И.',
    'Мамедов Рустам Анвар оглы',
  ])('judges %s as the declension does', (name) => {
    const known = name.endsWith('П.И.') ? 'male' : undefined;
    expect(hasSureGenitive(name, known)).toBe(
      declinePerson(name, 'genitive', undefined, known).sure,
    );
  });

  it('tells the gender without a patronymic where surname and first name agree', () => {
    expect(hasSureGenitive('Орлова Анна')).toBe(true);
    expect(hasSureGenitive('Ким Саша')).toBe(false);
    expect(hasSureGenitive('Ким Саша', 'female')).toBe(true);
  });
});
