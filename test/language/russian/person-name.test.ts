import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../src/language/russian/gender.js';
import {
  parsePersonName,
  sameInitials,
  signatureOf,
  surnameFirst,
} from '../../../src/language/russian/person-name.js';

describe('parsePersonName', () => {
  it.each([
    ['Соколова Татьяна Игоревна', { last: 'Соколова', first: 'Татьяна', middle: 'Игоревна' }],
    ['Татьяна Игоревна Соколова', { last: 'Соколова', first: 'Татьяна', middle: 'Игоревна' }],
    ['Т.И.Соколова', { last: 'Соколова', first: 'Т.', middle: 'И.' }],
    ['Соколова Т. И.', { last: 'Соколова', first: 'Т.', middle: 'И.' }],
    ['Мамедов Расул Гасан оглы', { last: 'Мамедов', first: 'Расул', middle: 'Гасан оглы' }],
    ['Ким Вера', { last: 'Ким', first: 'Вера' }],
    ['Рабинович Лев Львович', { last: 'Рабинович', first: 'Лев', middle: 'Львович' }],
    ['Бабич Олег', { last: 'Бабич', first: 'Олег' }],
    ['  ', undefined],
  ])('%s', (text, name) => {
    expect(parsePersonName(text)).toEqual(name);
  });
});

it.each([
  ['Соколова Татьяна Игоревна', 'Т.И. Соколова', 'Соколова Т.И.'],
  ['Новак-Седых Нина Львовна', 'Н.Л. Новак-Седых', 'Новак-Седых Н.Л.'],
  ['Белова Анна-Мария', 'А.-М. Белова', 'Белова А.-М.'],
  ['Мамедов Расул Гасан оглы', 'Р.Г. Мамедов', 'Мамедов Р.Г.'],
  ['Ким', 'Ким', 'Ким'],
])('signs %s', (name, signature, listed) => {
  expect(signatureOf(name)).toBe(signature);
  expect(surnameFirst(name)).toBe(listed);
});

it.each([
  ['Соколова Татьяна Игоревна', 'Т.И. Соколова', true],
  ['Соколова Татьяна Игоревна', 'Соколова Т.', true],
  ['Артёмова Анна Петровна', 'А. П. Артемова', true],
  ['Соколова Татьяна Игоревна', 'Т.В. Соколова', false],
  ['Соколова Татьяна Игоревна', 'Т.И. Соколов', false],
])('%s, %s: one person? %s', (full, short, same) => {
  expect(sameInitials(full, short)).toBe(same);
});

it.each([
  ['Соколова Любовь Ивановна', 'female'],
  ['Ким Илья Ильич', 'male'],
  ['Кулиева Зарина Рустам кызы', 'female'],
  ['Шмидт Карл', 'male'],
  ['Ким Саша', undefined],
])('%s is %s', (text, gender) => {
  expect(genderOf(parsePersonName(text) ?? { last: '' })).toBe(gender);
});
