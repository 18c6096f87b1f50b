import { describe, expect, it } from 'vitest';
import { unitAfter } from '../../src/targets/agree.js';
import { adjectiveLemma, genderOfNoun, nounLemma } from '../../src/targets/lemma.js';

describe('nounLemma', () => {
  it.each([
    ['руководителей', 'руководитель'],
    ['детьми', 'ребенок'],
    ['лет', 'год'],
    ['ОО', 'ОО'],
    ['портфолио', 'портфолио'],
    ['компетенций', 'компетенция'],
    ['инициативностей', 'инициативность'],
    ['собраний', 'собрание'],
    ['сочетаниями', 'сочетание'],
    ['доцентов', 'доцент'],
    ['врачей', 'врач'],
    ['депутатов', 'депутат'],
    ['обществами', 'общество'],
    ['стипендиатов', 'стипендиат'],
    ['мероприятиях', 'мероприятие'],
    ['дискуссий', 'дискуссия'],
    ['викторины', 'викторина'],
    ['мини-проектов', 'мини-проект'],
  ])('of «%s» is %s', (form, lemma) => {
    expect(nounLemma(form)).toBe(lemma);
  });
});

describe('adjectiveLemma', () => {
  it.each([
    ['муниципальных', 'masculine', 'муниципальный'],
    ['новой', 'feminine', 'новая'],
    ['летних', 'neuter', 'летнее'],
    ['летней', 'feminine', 'летняя'],
    ['общих', 'masculine', 'общий'],
    ['общих', 'neuter', 'общее'],
    ['городских', 'masculine', 'городской'],
    ['педагогических', 'masculine', 'педагогический'],
    ['обучающихся', 'feminine', 'обучающаяся'],
    ['слово', 'masculine', 'слово'],
  ] as const)('of «%s» (%s) is %s', (form, gender, lemma) => {
    expect(adjectiveLemma(form, gender)).toBe(lemma);
  });
});

it('tells the gender of a noun by its ending', () => {
  const nouns = ['школа', 'учреждение', 'район', 'учитель', 'день', 'медаль'];
  expect(nouns.map(genderOfNoun)).toEqual([
    'feminine',
    'neuter',
    'masculine',
    'masculine',
    'masculine',
    'feminine',
  ]);
});

describe('unitAfter', () => {
  it.each([
    [5, 'викторина', 'nominative', 'викторин'],
    [2, 'компетенция', 'nominative', 'компетенции'],
    [5, 'компетенция', 'genitive', 'компетенций'],
    [5, 'памятка', 'nominative', 'памяток'],
    [2, 'книга', 'nominative', 'книги'],
    [1, 'дискуссия', 'accusative', 'дискуссию'],
    [5, 'врач', 'nominative', 'врачей'],
    [5, 'сценарий', 'nominative', 'сценариев'],
    [2, 'сценарий', 'nominative', 'сценария'],
    [5, 'собрание', 'nominative', 'собраний'],
    [2, 'общество', 'nominative', 'общества'],
    [5, 'общество', 'nominative', 'обществ'],
    [5, 'тетрадь', 'nominative', 'тетрадей'],
    [2, 'тетрадь', 'nominative', 'тетради'],
    [2, 'словарь', 'nominative', 'словаря'],
    [2, 'ОО', 'nominative', 'ОО'],
    [2, 'мини-проект', 'nominative', 'мини-проекта'],
    [0.5, 'ставка', 'nominative', 'ставки'],
    [1, 'рабочая программа', 'accusative', 'рабочую программу'],
    [1, 'новая школа', 'genitive', 'новой школы'],
    [1, 'летняя школа', 'genitive', 'летней школы'],
    [1, 'общее дело', 'genitive', 'общего дела'],
    [5, 'летняя школа', 'nominative', 'летних школ'],
    [5, '%', 'genitive', '%'],
  ] as const)('%s %s (%s): %s', (n, unit, numberCase, form) => {
    expect(unitAfter(n, unit, numberCase)).toBe(form);
  });
});
