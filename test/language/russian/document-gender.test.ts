import { describe, expect, it } from 'vitest';
import { documentGender } from '../../../src/language/russian/document-gender.js';

describe('gender of a document', () => {
  it.each([
    ['План мероприятий («дорожная карта»)', 'masculine'],
    ['ПАСПОРТ регионального подпроекта', 'masculine'],
    ['План-график встреч', 'masculine'],
    ['Дорожная карта', 'feminine'],
    ['Муниципальная программа «Школа»', 'feminine'],
    ['Справка-отчёт по итогам', 'feminine'],
    ['ПОЛОЖЕНИЕ о системе менторства', 'neuter'],
    ['Техническое задание', 'neuter'],
    ['Методические рекомендации', 'plural'],
    ['Правила приёма', 'plural'],
    ['О системе менторства', undefined],
    ['«План Б»', undefined],
    ['Школа умного руководителя', undefined],
    ['', undefined],
  ])('%s: %s', (title, expected) => {
    expect(documentGender(title)).toBe(expected);
  });
});
