import { describe, expect, it } from 'vitest';
import { plan, saidBy } from '../small-documents.js';

const said = (...documents: readonly string[]) => saidBy('dates/predecessor', ...documents);

const linked = (first: string, second: string) =>
  plan(`events:
  - {id: draft, name: Проект приказа, term: ${first}}
  - {id: order, name: Приказ, term: ${second}, after: [draft]}`);

describe('an event that names what it rests on', () => {
  it.each([
    ['a month later', 'сентябрь 2021 года', 'октябрь 2021 года', []],
    ['in the same month', 'сентябрь 2021 года', 'сентябрь 2021 года', []],
    [
      'from the month in which the other ends',
      'август – сентябрь 2021 года',
      'сентябрь – ноябрь 2021 года',
      [],
    ],
    [
      'while a deadline has not come, and after it',
      'до 20.09.2021',
      'август – октябрь 2021 года',
      [],
    ],
    ['without days', 'сентябрь 2021 года', 'по отдельному плану', []],
    ['again and again', 'сентябрь 2021 года', 'ежемесячно', []],
    ['before it', 'октябрь 2021 года', 'сентябрь 2021 года', ['error']],
    [
      'before its last month',
      'сентябрь – ноябрь 2021 года',
      'октябрь – ноябрь 2021 года',
      ['info'],
    ],
    [
      'done before a deadline it waits for',
      'до 20.10.2021',
      'август – сентябрь 2021 года',
      ['info'],
    ],
  ])('%s', async (_, first, second, expected) => {
    const severities = (await said(linked(first, second))).map((text) => text.split(' ')[0]);
    expect(severities).toEqual(expected);
  });
});

const cycle = (
  parts: readonly [string, string],
  terms: readonly [first: string, second: string, later: string],
) => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
components:
  - name: Первый
    ${parts[0]}
    events:
      - {name: Опрос, term: ${terms[0]}}
      - {name: Сессия, term: ${terms[1]}}
  - name: Второй
    ${parts[1]}
    events:
      - {name: Дорожная карта, term: ${terms[2]}}
`;

describe('components of the management cycle', () => {
  const [january, february] = ['январь 2022 года', 'февраль 2022 года'];
  it.each<readonly [string, readonly [string, string], string, readonly string[]]>([
    ['in order', ['stage: monitoring', 'stage: measures'], 'март 2022 года', []],
    ['in the last month', ['stage: monitoring', 'stage: measures'], february, []],
    ['of the same part', ['stage: measures', 'stage: measures'], 'декабрь 2021 года', []],
    ['without a part', ['number: "1"', 'number: "2"'], 'декабрь 2021 года', []],
    [
      'written in another order',
      ['stage: measures', 'stage: monitoring'],
      'март 2022 года',
      ['error', 'error'],
    ],
    [
      'before all of the one in front',
      ['stage: monitoring', 'stage: measures'],
      'декабрь 2021 года',
      ['error'],
    ],
    ['before the last of it', ['stage: monitoring', 'stage: measures'], january, ['warning']],
    [
      'while the last of it goes on',
      ['stage: monitoring', 'stage: measures'],
      'январь – март 2022 года',
      ['info'],
    ],
  ])('%s', async (_, parts, later, expected) => {
    const found = await said(cycle(parts, [january, february, later]));
    expect(found.map((text) => text.split(' ')[0])).toEqual(expected);
  });
});

const procedure = (second: string) => `kind: procedure
format: 1
id: steps
title: Порядок
steps:
  - {id: bank, name: Реестр, term: октябрь – ноябрь 2021 года}
  - ${second}
`;

describe('steps of a procedure', () => {
  it.each([
    ['may overlap', '{name: Соглашение, term: октябрь 2021 года}', []],
    ['may have no days', '{name: Уточнение, term: в ходе реализации}', []],
    ['do not go back', '{name: Соглашение, term: сентябрь 2021 года}', ['warning']],
    [
      'go by what they name',
      '{name: Соглашение, term: сентябрь 2021 года, after: [bank]}',
      ['error'],
    ],
  ])('%s', async (_, second, expected) => {
    expect((await said(procedure(second))).map((text) => text.split(' ')[0])).toEqual(expected);
  });
});
