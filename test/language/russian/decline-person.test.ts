import { describe, expect, it } from 'vitest';
import { declinePerson } from '../../../src/language/russian/decline-person.js';
import { PEOPLE } from './people.js';

describe('declinePerson', () => {
  it.each(PEOPLE)('%s', (name, genitive, dative, instrumental) => {
    expect(declinePerson(name, 'genitive').text).toBe(genitive);
    expect(declinePerson(name, 'dative').text).toBe(dative);
    expect(declinePerson(name, 'instrumental').text).toBe(instrumental);
  });

  it.each([
    ['Кравец Лев Павлович', 'genitive'],
    ['Бонч-Новиков Иван Лукич', 'genitive'],
    ['Палий Олег Ильич', 'genitive'],
    ['Зарипова Гульназ Рафиковна', 'genitive'],
    ['Ким Саша', 'genitive'],
    ['Smith John', 'genitive'],
    ['', 'genitive'],
  ] as const)('is unsure of «%s»', (name, target) => {
    expect(declinePerson(name, target).sure).toBe(false);
  });

  it('takes forms and gender from the directory', () => {
    const forms = { genitive: 'Кравеца Льва Павловича' };
    expect(declinePerson('Кравец Лев Павлович', 'genitive', forms)).toEqual({
      text: 'Кравеца Льва Павловича',
      sure: true,
    });
    expect(declinePerson('Ким Саша', 'dative', undefined, 'male').text).toBe('Киму Саше');
  });

  it('keeps initials together', () => {
    expect(declinePerson('Т.В. Соколова', 'genitive', undefined, 'female').text).toBe(
      'Соколовой Т.В.',
    );
  });
});
