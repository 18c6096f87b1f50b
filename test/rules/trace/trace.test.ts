import { describe, expect, it } from 'vitest';
import { passport, plan, saidBy, triads } from '../small-documents.js';

const said = (rule: string, ...documents: readonly string[]) =>
  saidBy(`trace/${rule}`, ...documents);

const TASKS = `tasks:
  - { id: triads, text: Сформировать триады муниципальных команд }
  - { id: testing, text: Апробировать рекомендации по аттестации и кадровому резерву }`;

describe('trace/task-without-event', () => {
  it.each([
    [
      'a link through a result',
      `${TASKS}\nresults: [{ id: done, text: Готово, tasks: [testing] }]`,
      '{ name: Совещание, tasks: [triads], achieves: [done] }',
    ],
    [
      'a link through an indicator',
      TASKS.replace('id: testing,', 'id: testing, indicators: [share],'),
      '{ name: Совещание, tasks: [triads], indicators: [share] }',
    ],
    [
      'words, where there are no links',
      TASKS,
      '{ name: Формирование триад, results: Методика аттестации апробирована }',
    ],
  ])('is silent on %s', async (_, body, event) => {
    const events = plan(`events:\n  - ${event}`);
    expect(await said('task-without-event', passport(body), events)).toEqual([]);
  });

  it('is silent without a plan', async () => {
    expect(await said('task-without-event', passport(TASKS))).toEqual([]);
  });

  it('weighs a missing link by the words of the plan', async () => {
    const linked = (name: string) => plan(`events:\n  - { name: ${name}, tasks: [triads] }`);
    const [unheard, heard] = [linked('Состав триад'), linked('Доклад об аттестации')];
    expect(await said('task-without-event', passport(TASKS), unheard)).toEqual([
      expect.stringMatching(/^error К задаче/),
    ]);
    expect(await said('task-without-event', passport(TASKS), heard)).toEqual([
      expect.stringMatching(/^warning К задаче/),
    ]);
  });

  it('only supposes where there are no links, and says it once of a plan in other words', async () => {
    const event = (name: string) => plan(`events:\n  - { name: ${name} }`);
    expect(await said('task-without-event', passport(TASKS), event('Состав триад'))).toEqual([
      expect.stringMatching(/^warning Похоже, в плане нет мероприятия/),
    ]);
    const both = TASKS.replace('триады муниципальных команд', 'единую команду наставников');
    expect(await said('task-without-event', passport(both), event('Экскурсия'))).toEqual([
      expect.stringMatching(/^info Похоже, план написан другими словами/),
    ]);
  });
});

describe('trace/task-without-result', () => {
  it.each([
    [
      'links of the tasks',
      `${TASKS.replace('id: testing,', 'id: testing, results: [done],')}\nresults: [{ id: done, text: Готово, tasks: [triads] }]`,
    ],
    [
      'words, where there are no links',
      `${TASKS}\nresults: [Сформированы триады, Апробирована аттестация]`,
    ],
    ['no results at all', TASKS],
  ])('is silent on %s', async (_, body) => {
    expect(await said('task-without-result', passport(body))).toEqual([]);
  });

  it('finds a task that no result names', async () => {
    const linked = `${TASKS}\nresults: [{ text: Готово, tasks: [triads] }]`;
    expect(await said('task-without-result', passport(linked))).toEqual([
      expect.stringMatching(/^warning Задаче «Апробировать/),
    ]);
    const bare = `${TASKS}\nresults: [Сформированы триады команд]`;
    expect(await said('task-without-result', passport(bare))).toEqual([
      expect.stringMatching(/^info Похоже/),
    ]);
  });
});

describe('trace/reference-unknown', () => {
  const STAGES = `${TASKS}\nstages: [{ id: main, name: Основной, term: 2021 год }]`;

  it.each([
    [
      'seminars and triads by number',
      [
        triads('triads: [{ number: "1" }]\nseminars: [{ number: "2", triad: 1 }]'),
        plan('events: [{ name: А, seminar: 2, executors: { seminar: 2 } }]'),
      ],
    ],
    [
      'an item whose entry is ill-formed',
      [passport('tasks: [{ id: broken }]'), plan('events: [{ name: А, tasks: [broken] }]')],
    ],
    [
      'a project described elsewhere',
      [plan('events: [{ name: А, tasks: [triads], seminar: 2, after: [] }]')],
    ],
    [
      'a stage and an earlier event',
      [
        passport(STAGES),
        plan('stages: [{ stage: main, events: [{ id: a, name: А }, { name: Б, after: [a] }] }]'),
      ],
    ],
  ])('is silent on %s', async (_, documents) => {
    expect(await said('reference-unknown', ...documents)).toEqual([]);
  });

  it.each([
    [
      'task',
      'events: [{ name: А, tasks: [triad] }]',
      'Задачи с кодом «triad»',
      'Возможно, это «triads»',
    ],
    [
      'stage',
      'stages: [{ stage: mian, events: [{ name: А }] }]',
      'Этапа с кодом «mian»',
      'Возможно, это «main»',
    ],
    [
      'event',
      'events: [{ id: first, name: А, after: [frist] }]',
      'Мероприятия с кодом «frist»',
      'Возможно, это «first»',
    ],
    [
      'other project',
      'events: [{ name: А, implements: leadership/exchange }]',
      'Проекта с кодом «leadership»',
      'Исправьте код',
    ],
    [
      'item of this project',
      'events: [{ name: А, tasks: [demo/triad] }]',
      'Записи с кодом «demo/triad»',
      'Возможно, это «demo/triads»',
    ],
  ])('finds a wrong %s', async (_, body, what, hint) => {
    const [found, ...others] = await said('reference-unknown', passport(STAGES), plan(body));
    expect(found).toContain(what);
    expect(found).toContain(hint);
    expect(others).toEqual([]);
  });

  it('finds a parent that is not there, and a plan for a project misspelt', async () => {
    const orphan = passport('parent: leadership');
    expect(await said('reference-unknown', orphan)).toHaveLength(1);
    const stray = plan('events: []').replace('project: demo', 'project: demos');
    expect(await said('reference-unknown', passport(TASKS), stray)).toEqual([
      expect.stringContaining('Возможно, это «demo»'),
    ]);
  });

  it('tells one missing id once', async () => {
    const twice = plan('events: [{ name: А, tasks: [triad] }, { name: Б, tasks: [triad] }]');
    expect(await said('reference-unknown', passport(TASKS), twice)).toHaveLength(1);
  });
});

describe('links of a plan that could not be read', () => {
  const body = `${TASKS}\nstages: [{ id: first, name: Первый }, { id: second, name: Второй }]`;
  const sound = '      - { name: Форум, tasks: [triads] }\n      - { name: Сбор, tasks: [triads] }';
  const write = (event: string) =>
    plan(
      `stages:\n  - stage: first\n    events:\n${sound}\n  - stage: second\n    events:\n      - ${event}`,
    );
  const rules = ['task-without-event', 'event-without-task', 'stage-without-events'];
  const all = async (event: string) =>
    (await Promise.all(rules.map((rule) => said(rule, passport(body), write(event))))).flat();

  it.each([
    ['a text instead of a list', '{ name: Экскурсия, tasks: testing }'],
    ['a mistyped name of a field', '{ name: Экскурсия, task: [testing] }'],
    ['an event without a name', '{ nmae: Экскурсия, tasks: [testing] }'],
  ])('are not called missing: %s', async (_, event) => {
    expect(await all(event)).toEqual([]);
  });

  it.each([
    ['nothing is written', '{ name: Экскурсия }'],
    ['an empty list is written', '{ name: Экскурсия, tasks: [], term: [] }'],
    ['another link cannot be read', '{ name: Экскурсия }\n      - { name: Слёт, tasks: triads }'],
  ])('are called missing where %s', async (_, event) => {
    expect(await all(event)).toEqual([
      expect.stringContaining('Апробировать рекомендации'),
      expect.stringContaining('«Экскурсия»'),
    ]);
  });
});
