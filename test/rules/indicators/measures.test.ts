import { describe, expect, it } from 'vitest';
import { DIRECTORY, passport, plan, saidBy } from '../small-documents.js';

const indicator = (body: string, more = '') =>
  passport(`${more}indicators:\n  - {id: own, ${body}}`);

const severities = async (rule: string, ...documents: readonly string[]) =>
  (await saidBy(`indicators/${rule}`, DIRECTORY, ...documents)).map((text) => text.split(' ')[0]);

describe('indicators/no-base', () => {
  it.each([
    ['a growth with a base', 'name: Число школ, target: увеличение на 10, base: 20', 0],
    ['a growth without one', 'name: Число школ, target: увеличение на 10', 1],
    ['a growth from a number', 'name: Число школ, target: увеличение с 20 до 30', 0],
    ['a plain number', 'name: Число школ, target: 30', 0],
    [
      'a share of what is planned',
      'name: Доля мастер-классов от общего количества предусмотренных планом, target: 100 %',
      1,
    ],
    [
      'the same with a base',
      'name: Доля мастер-классов от общего количества предусмотренных планом, target: 100 %, base: 57',
      0,
    ],
    ['a share of all', 'name: Доля школ от общего числа школ района, target: 50 %', 0],
  ])('%s', async (_, body, count) => {
    expect(await severities('no-base', indicator(body))).toHaveLength(count);
  });

  it('finds the number in the plan', async () => {
    const share =
      'name: Доля мастер-классов от общего количества предусмотренных планом, target: 100 %';
    const events = plan('events:\n  - {name: Семинар, results: 57 открытых мастер-классов}');
    expect(await severities('no-base', indicator(share), events)).toEqual([]);
  });
});

describe('indicators/count-mismatch', () => {
  const reports = (name: string) => indicator(`name: ${name}, target: не менее 5 от каждой триады`);
  const matrix = (more = '') => `kind: triads
format: 1
id: demo-triads
project: demo
triads: [{number: "1"}, {number: "2"}]
approbation:
  forms:
    - {name: Собеседование, triads: [1, 2]${more}}
    - {name: Мониторинговый визит, all: true}
`;
  it.each([
    ['reports on approbation', reports('Количество отчётов по апробации методик'), '', ['info']],
    ['other reports', reports('Количество отчётов о встречах'), '', []],
    [
      'a matrix that says what counts it',
      reports('Количество отчётов по апробации'),
      ', indicators: [own]',
      ['warning'],
    ],
  ])('%s', async (_, document, more, said) => {
    expect(await severities('count-mismatch', document, matrix(more))).toEqual(said);
  });
});

describe('indicators/per-unclear', () => {
  const of = (members: string, target: string) =>
    indicator(`name: Число практик, target: ${target}`, `participants: [${members}]\n`);
  it.each([
    ['Тарский МР, Одесский МР', 'не менее 1 практики от муниципального района', 0],
    ['Тарский МР, г. Омск', 'не менее 1 практики от муниципалитета', 0],
    ['Тарский МР, г. Омск', 'не менее 1 практики от муниципального района', 1],
    ['г. Омск', 'не менее 1 практики от муниципального района', 0],
    ['Тарский МР, МБОУ «Лесная СШ»', 'не менее 1 практики от муниципального района', 0],
  ])('%s: %s', async (members, target, count) => {
    expect(await severities('per-unclear', of(members, target))).toHaveLength(count);
  });
});

describe('indicators/not-monotone', () => {
  const years = (name: string, ...values: readonly string[]) =>
    indicator(
      `name: ${name}, years: {${values.map((value, at) => `"${2021 + at}": ${value}`).join(', ')}}`,
    );
  it.each([
    [years('Доля школ', '40 %', '60 %', '60 %', '80 %'), 0],
    [years('Доля школ', '40 %', '60 %', '50 %'), 1],
    [years('Доля нарушений', '40 %', '30 %', '20 %'), 0],
    [years('Снижение доли нарушений', '40 %', '50 %'), 1],
    [years('Рост доли школ', '50 %', '40 %'), 1],
    [years('Число встреч по снижению травматизма', '4', '6', '9'), 0],
    [years('Доля школ', '40 %'), 0],
    [indicator('name: Доля школ, target: "2021 год – 50 %, 2022 год – 40 %, 2023 год – 60 %"'), 1],
  ])('%#', async (document, count) => {
    expect(await severities('not-monotone', document)).toHaveLength(count);
  });
});

describe('indicators/year-outside-project', () => {
  const years = (year: string) =>
    indicator(
      `name: Доля школ, years: {"2022": 60 %, "${year}": 80 %}`,
      'term: 2021 – 2023 годы\n',
    );
  it.each([
    ['2023', []],
    ['2021', []],
    ['2020', ['info']],
    ['2019', ['error']],
    ['2024', ['error']],
  ])('%s', async (year, expected) => {
    expect(await severities('year-outside-project', years(year))).toEqual(expected);
  });

  it('says nothing without a term', async () => {
    const document = indicator('name: Доля школ, years: {"2040": 60 %}');
    expect(await severities('year-outside-project', document)).toEqual([]);
  });
});

describe('indicators/unmeasurable', () => {
  it.each([
    ['name: Доля школ, target: 50 %', []],
    ['name: Наличие плана, target: план утверждён', []],
    ['name: Банк практик, target: создан', []],
    ['name: Не менее 50 % школ, target: к концу года', []],
    ['name: Рейтинг школ, measure: count, target: высокий', []],
    ['name: Реализация проектов директорами, target: не менее 45 % директоров', ['info']],
    ['name: Профессионализм директоров, target: повышение уровня', ['warning']],
    ['name: "(напишите, что измеряется)", target: 50 %', []],
  ])('%s', async (body, expected) => {
    expect(await severities('unmeasurable', indicator(body))).toEqual(expected);
  });
});
