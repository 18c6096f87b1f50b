import { describe, expect, it } from 'vitest';
import { DIRECTORY, passport, plan, saidBy, triads } from '../small-documents.js';

const severities = async (rule: string, ...documents: readonly string[]) =>
  (await saidBy(`dates/${rule}`, ...documents)).map((text) => text.split(' ')[0]);

const PASSPORT = passport('term: июнь 2021 – июнь 2022 года');

const interaction = (event: string) => `kind: interaction-plan
format: 1
id: triad-1
project: demo
parent: demo-triads
triad: 1
events:
  - ${event}
`;

describe('dates/outside-parent', () => {
  const PLAN = plan(`events:
  - {id: analysis, name: Анализ, term: июнь – сентябрь 2021 года}
  - {id: triads, name: Формирование триад, term: июнь 2021 года}
  - {id: list, name: Список триад, term: до 01.07.2021}
  - {id: news, name: Новости, term: в течение всего срока реализации проекта}`);
  it.each([
    ['inside', '{name: Экспертиза, term: сентябрь 2021 года, implements: analysis}', []],
    ['one without days', '{name: Экспертиза, term: по плану, implements: analysis}', []],
    [
      'what lasts as long as the project',
      '{name: Статья, term: май 2022 года, implements: news}',
      [],
    ],
    ['a day of the last month', '{name: Экспертиза, term: 30.09.2021, implements: analysis}', []],
    [
      'a later one',
      '{name: Экспертиза, term: октябрь 2021 года, implements: analysis}',
      ['warning'],
    ],
    [
      'one that begins earlier',
      '{name: Экспертиза, term: май – июнь 2021 года, implements: demo/analysis}',
      ['warning'],
    ],
    [
      'what follows up an event of one month',
      '{name: Команды, term: сентябрь 2021 года, implements: triads}',
      ['info'],
    ],
    [
      'what comes before an event of one month',
      '{name: Команды, term: май 2021 года, implements: triads}',
      ['warning'],
    ],
    [
      'what misses a deadline',
      '{name: Команды, term: сентябрь 2021 года, implements: list}',
      ['warning'],
    ],
  ])('%s', async (_, event, expected) => {
    expect(await severities('outside-parent', PASSPORT, PLAN, interaction(event))).toEqual(
      expected,
    );
  });

  it('looks into the project above', async () => {
    const child = `kind: passport
format: 1
id: child-passport
project: child
title: Дочерний
level: municipal
unit: project
parent: demo
`;
    const childPlan = plan(
      'events:\n  - {name: Экспертиза, term: октябрь 2021 года, implements: analysis}',
    )
      .replace('demo-event-plan', 'child-plan')
      .replace('project: demo', 'project: child');
    expect(await severities('outside-parent', PASSPORT, PLAN, child, childPlan)).toEqual([
      'warning',
    ]);
  });
});

describe('the visiting meeting of a triad', () => {
  const TRIADS = triads(`triads:
  - {number: "1", mentor: Тарский МР, adviser: Одесский МР, trainee: Омский МР}
seminars:
  - {number: "1", triad: 1, term: апрель 2022 года}`);
  it.each([
    ['in the month of the seminar', '{name: Выездное совещание, term: апрель 2022 года}', []],
    [
      'prepared before it',
      '{name: Подготовка выездного совещания, term: март – апрель 2022 года}',
      [],
    ],
    ['another meeting', '{name: Совещание в районе, term: декабрь 2021 года}', []],
    ['at another time', '{name: Выездное совещание, term: март 2022 года}', ['error']],
    ['known by its number', '{name: Встреча, seminar: 1, term: май 2022 года}', ['error']],
  ])('%s', async (_, event, expected) => {
    expect(await severities('disagree', DIRECTORY, PASSPORT, TRIADS, interaction(event))).toEqual(
      expected,
    );
  });
});
