import { describe, expect, it } from 'vitest';
import type { Gender, ObliqueCase } from '../../../src/language/russian/cases.js';
import { declineSurname } from '../../../src/language/russian/decline-surname.js';
import { isAlsoWomans, isObliqueSurname } from '../../../src/language/russian/surname-case.js';

const OBLIQUE: readonly ObliqueCase[] = [
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
];

const SURNAMES: readonly (readonly [string, Gender])[] = [
  ['Образцова', 'female'],
  ['Учебная', 'female'],
  ['Полевая', 'female'],
  ['Гроза', 'female'],
  ['Римская-Корсакова', 'female'],
  ['Примеров', 'male'],
  ['Лугинин', 'male'],
  ['Озерский', 'male'],
  ['Полевой', 'male'],
  ['Ольховский', 'male'],
  ['Верес', 'male'],
  ['Кравец', 'male'],
  ['Гоголь', 'male'],
  ['Гайдай', 'male'],
  ['Сковорода', 'male'],
];

describe('isObliqueSurname', () => {
  it.each(SURNAMES)('knows every case of %s (%s)', (surname, gender) => {
    for (const target of OBLIQUE) {
      const { text } = declineSurname(surname, target, gender);
      expect([text, isObliqueSurname(text, surname, gender)]).toEqual([text, true]);
    }
  });

  it.each<readonly [string, string, Gender | undefined]>([
    ['Образцова', 'Образцова', 'female'],
    ['Образцов', 'Образцова', 'female'],
    ['Полевая', 'Полевой', 'male'],
    ['Примерова', 'Примерин', 'male'],
    ['Шевченко', 'Шевченко', undefined],
    ['Корсаковой', 'Римская-Корсакова', 'female'],
  ])('%s is not a case of %s', (written, surname, gender) => {
    expect(isObliqueSurname(written, surname, gender)).toBe(false);
  });
});

describe('isAlsoWomans', () => {
  it.each([
    ['Лугинина', 'Лугинин', true],
    ['Петрова', 'Петров', true],
    ['Ковалёва', 'Ковалев', true],
    ['Лугинину', 'Лугинин', false],
    ['Лугинин', 'Лугинин', false],
    ['Бобка', 'Бобок', false],
    ['Донского', 'Донской', false],
    ['Петрова', 'Петрова', false],
  ])('«%s» of «%s»: %s', (written, surname, expected) => {
    expect(isAlsoWomans(written, surname)).toBe(expected);
  });
});
