import { expect, it } from 'vitest';
import { normalizeName } from '../../../src/language/russian/normalize.js';

it.each([
  ['г.Омск', 'город Омск'],
  ['г. Омск', 'г\u00a0ОМСК'],
  ['Усть- Ишимский МР', 'Усть–Ишимский муниципальный район'],
  ['БОУ ДПО «ИРООО»', 'Бюджетное образовательное учреждение ДПО "ИРООО"'],
  ['МБОУ СОШ №5', 'Муниципальное бюджетное общеобразовательное учреждение СОШ № 5'],
  ['Тарский р-н', 'Тарский район'],
  ['Королёвская СШ', 'Королевская СШ.'],
  ['Омская обл.', 'Омская область'],
])('%s and %s are one name', (one, other) => {
  expect(normalizeName(one)).toBe(normalizeName(other));
});

it.each([
  ['Омский МР', 'г. Омск'],
  ['СШ № 5', 'СОШ № 5'],
  ['Тарский МР', 'Тарского МР'],
  ['Нижеомский', 'Нижнеомский'],
])('%s and %s are two', (one, other) => {
  expect(normalizeName(one)).not.toBe(normalizeName(other));
});
