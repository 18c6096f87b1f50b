import { describe, expect, it } from 'vitest';
import { DIRECTORY, passport, plan, saidBy } from '../small-documents.js';

/** What a rule says of one indicator. */
async function said(rule: string, name: string, target: string) {
  const body = `indicators:\n  - name: ${name}\n    ${target}`;
  return saidBy(`indicators/${rule}`, passport(body));
}

describe('indicators/no-target', () => {
  it.each([
    ['values by year', 'Доля школ', 'years: { 2021: 60 % }'],
    ['presence alone', 'Наличие программы развития', 'source: Сайт'],
    [
      'a name that states the target itself',
      'Не менее 80 % педагогов прошли обучение',
      'source: Отчёт',
    ],
    ['a target in words', 'Количество школ', 'target: все школы района'],
    ['a target of the wrong type, told by the schema', 'Доля школ', 'target: true'],
  ])('is silent on %s', async (_, name, target) => {
    expect(await said('no-target', name, target)).toEqual([]);
  });

  it.each([
    ['nothing', 'source: Отчёт'],
    ['a dash', 'target: "–"'],
    ['a blank', 'target: не менее ___ %'.replace('не менее ', '')],
  ])('finds %s', async (_, target) => {
    expect(await said('no-target', 'Доля школ', target)).toEqual([expect.stringMatching(/^error/)]);
  });
});

describe('indicators/unit-mismatch', () => {
  it.each([
    ['a share in percent of somebody', 'Доля школ', 'target: не менее 45 % школ'],
    ['a share as a fraction', 'Доля мастер-классов', 'target: 0,8 от числа проведённых'],
    ['a share with the number beside it', 'Доля школ', 'target: 100 % (33 школы)'],
    ['a count that grows by percent', 'Количество участников', 'target: увеличение на 10 %'],
    ['all of them in words', 'Количество школ', 'target: все школы'],
    ['a yes', 'Наличие программы', 'target: да'],
    ['a bare number by year', 'Доля школ', 'years: { 2021: 60, 2022: 95 }'],
  ])('is silent on %s', async (_, name, target) => {
    expect(await said('unit-mismatch', name, target)).toEqual([]);
  });

  it.each([
    ['error', 'Доля мастер-классов', 'target: не менее 1 практики от муниципального района'],
    ['error', 'Доля мастер-классов', 'target: { operator: ">=", value: 3, unit: практики }'],
    ['warning', 'Количество участников команд', 'target: Ежегодно не менее 50 % руководителей'],
    ['info', 'Наличие программ внедрения', 'target: Не менее 5 программ'],
  ])('finds, as %s, «%s» with %s', async (severity, name, target) => {
    const found = await said('unit-mismatch', name, target);
    expect(found).toEqual([expect.stringMatching(`^${severity} `)]);
  });
});

describe('indicators/percent-range', () => {
  it.each([
    ['the whole', 'Доля школ', 'target: 100 %'],
    ['a dash before the number', 'Доля школ', 'target: охвачены обучением – 80 %'],
    [
      'a ratio to the average',
      'Средняя заработная плата педагогов',
      'target: 110 % от средней по региону',
    ],
    ['a large count', 'Количество участников', 'target: 1500 человек'],
    ['a year', 'Доля школ', 'target: 80 % к 2024 году'],
  ])('is silent on %s', async (_, name, target) => {
    expect(await said('percent-range', name, target)).toEqual([]);
  });

  it.each([
    ['target', 'target: 110 %'],
    ['base', 'target: 90 %\n    base: { value: 120, unit: "%" }'],
    ['year', 'years: { 2021: 60, 2022: 105 }'],
    ['negative value', 'target: { operator: ">=", value: -5, unit: "%" }'],
  ])('finds a wrong %s', async (_, target) => {
    expect(await said('percent-range', 'Доля школ', target)).toEqual([
      expect.stringMatching(/^error Доля не может быть/),
    ]);
  });
});

describe('indicators/exceeds-population', () => {
  const HEADS = passport(
    'participants: [{ group: heads, name: Руководители муниципальных органов управления образованием, members: [Тарский МР, Одесский МР, Омский МР] }]',
  );
  const saidOf = (result: string) =>
    saidBy(
      'indicators/exceeds-population',
      DIRECTORY,
      HEADS,
      plan(`events:\n  - { name: Курсы, results: "${result}" }`),
    );

  it.each([
    [
      'exactly all of them',
      'Обучены не менее 3 руководителей муниципальных органов управления образованием',
    ],
    ['heads of something else', 'Обучены не менее 40 руководителей школ'],
    [
      'an upper bound',
      'Обучены не более 40 руководителей муниципальных органов управления образованием',
    ],
    ['other people', 'Обучены не менее 40 педагогов'],
  ])('is silent on %s', async (_, result) => {
    expect(await saidOf(result)).toEqual([]);
  });

  it('finds more heads than municipalities, and leaves equalities to the other rule', async () => {
    const heads = 'руководителей муниципальных органов управления образованием';
    expect(await saidOf(`Обучены не менее 20 ${heads}`)).toEqual([
      'error «не менее 20 руководителей» – больше, чем есть: в группе «Руководители муниципальных органов управления образованием» 3\u00a0участника. Исправьте число или список.',
    ]);
    expect(await saidOf(`Обучены 20 ${heads}`)).toEqual([]);
  });
});
