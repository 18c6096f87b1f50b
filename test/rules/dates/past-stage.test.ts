import { describe, expect, it } from 'vitest';
import { findingsOf, said } from './documents.js';

/** A project of four years; the events of its second stage, with one of them to be tried. */
const project = (terms: readonly string[]) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
term: сентябрь 2020 – август 2024 года
stages:
  - {id: first, name: Подготовительный, start: сентябрь 2020 года, end: август 2021 года}
  - {id: second, name: Основной, start: сентябрь 2021 года, end: август 2022 года}
  - {id: third, name: Заключительный, start: сентябрь 2022 года, end: август 2024 года}
---
kind: event-plan
format: 1
id: demo-plan
project: demo
stages:
  - stage: second
    events:
${terms.map((term, index) => `      - {name: Мероприятие ${index + 1}, term: ${term}}`).join('\n')}
`;

describe('an event inside the project and outside its stage', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'only runs past it, being the last',
      ['октябрь 2021 года', 'декабрь 2021 года', 'март 2022 года', 'октябрь 2022 года'],
      ['dates/outside-stage error'],
    ],
    [
      'only runs past it, standing in the middle',
      ['октябрь 2021 года', 'сентябрь 2022 года', 'март 2022 года', 'май 2022 года'],
      ['dates/outside-stage error'],
    ],
    ['stands alone', ['ноябрь 2022 года'], ['dates/outside-stage error']],
    [
      'is a year late among neighbours in order',
      ['октябрь 2021 года', 'декабрь 2022 года', 'март 2022 года', 'май 2022 года'],
      ['dates/wrong-year error + dates/outside-stage'],
    ],
    [
      'is a year early among neighbours in order',
      ['октябрь 2021 года', 'декабрь 2021 года', 'март 2021 года', 'май 2022 года'],
      ['dates/wrong-year error + dates/outside-stage'],
    ],
  ])('%s', async (_, terms, expected) => {
    expect((await findingsOf(project(terms))).map(said)).toEqual(expected);
  });
});

describe('an event whose days are whole years, in a stage that ends within one', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['has most of each year in the stage', '2022 год', []],
    ['has little of a year in the stage', '2021 год', ['dates/outside-stage warning']],
  ])('%s', async (_, term, expected) => {
    expect((await findingsOf(project([term]))).map(said)).toEqual(expected);
  });
});
