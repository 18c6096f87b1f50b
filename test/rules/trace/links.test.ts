import { describe, expect, it } from 'vitest';
import { passport, plan, saidBy } from '../small-documents.js';

const said = (rule: string, ...documents: readonly string[]) =>
  saidBy(`trace/${rule}`, ...documents);

const TASKS = `tasks:
  - { id: triads, text: Сформировать триады }
  - { id: book, text: Издать сборник }`;

describe('trace/result-without-task', () => {
  it('is silent without links', async () => {
    expect(
      await said('result-without-task', passport(`${TASKS}\nresults: [Триады, Сборник]`)),
    ).toEqual([]);
  });

  it('takes a link at either end', async () => {
    const tasks = TASKS.replace('id: book,', 'id: book, results: [printed],');
    const results =
      'results:\n  - { text: Триады, tasks: [triads] }\n  - { id: printed, text: Сборник }';
    expect(await said('result-without-task', passport(`${tasks}\n${results}`))).toEqual([]);
    expect(await said('result-without-task', passport(`${TASKS}\n${results}`))).toEqual([
      expect.stringMatching(/^warning Результат «Сборник»/),
    ]);
  });
});

describe('trace/task-without-indicator', () => {
  const indicator =
    'indicators:\n  - { id: teams, name: Количество триад, target: 5 триад, tasks: [triads] }';

  it('is silent without links', async () => {
    const bare = indicator.replace(', tasks: [triads]', '');
    expect(await said('task-without-indicator', passport(`${TASKS}\n${bare}`))).toEqual([]);
  });

  it.each([
    ['an event of both', '{ name: Сборник, tasks: [book], indicators: [teams] }', 0],
    ['an event of the task alone', '{ name: Сборник, tasks: [book] }', 1],
  ])('looks through %s', async (_, event, count) => {
    const documents = [passport(`${TASKS}\n${indicator}`), plan(`events:\n  - ${event}`)];
    expect(await said('task-without-indicator', ...documents)).toHaveLength(count);
  });
});

describe('trace/indicator-without-event', () => {
  const events = (links: string) =>
    plan(`events:
  - { name: Совещание по составу триад${links} }
  - { name: Конкурс образовательной среды школ }
  - { name: Издание сборника }
  - { name: Форум }
  - { name: Отчёт }`);
  const one = (name: string) =>
    passport(`indicators:\n  - { id: one, name: "${name}", target: 100 % }`);

  it.each([
    ['its words in an event', 'Доля школ, участвующих в конкурсе образовательной среды'],
    ['too few words of its own', 'Доля школ, участвующих в проекте'],
  ])('is silent on %s, where there are no links', async (_, name) => {
    expect(await said('indicator-without-event', one(name), events(''))).toEqual([]);
  });

  it('only supposes where there are no links', async () => {
    const name = 'Количество членов ассоциации лидеров района';
    expect(await said('indicator-without-event', one(name), events(''))).toEqual([
      expect.stringMatching(/^info Похоже, в плане нет мероприятия для индикатора/),
    ]);
  });

  it('follows links through results and forms nothing of an unknown one', async () => {
    const linked = passport(`indicators:
  - { id: one, name: Первый, target: 1 школа, results: [printed] }
  - { id: two, name: Второй, target: 1 школа }`);
    expect(
      await said(
        'indicator-without-event',
        linked,
        events(', indicators: [two], achieves: [printed]'),
      ),
    ).toEqual([]);
    expect(await said('indicator-without-event', linked, events(', indicators: [two]'))).toEqual([
      expect.stringMatching(/^warning К индикатору «Первый»/),
    ]);
  });
});

describe('trace/event-without-task', () => {
  it('is silent where few events are linked', async () => {
    const few = plan(
      'events:\n  - { name: Форум, tasks: [triads] }\n  - { name: Отчёт }\n  - { name: Статья }',
    );
    expect(await said('event-without-task', passport(TASKS), few)).toEqual([]);
  });

  it('counts a link to an indicator, a result, or the plan above', async () => {
    const many = plan(`events:
  - { name: Форум, tasks: [triads] }
  - { name: Отчёт, achieves: [printed] }
  - { name: Статья, implements: above/article }
  - { name: Выставка }`);
    expect(await said('event-without-task', passport(TASKS), many)).toEqual([
      expect.stringMatching(/^info Мероприятие «Выставка»/),
    ]);
  });
});

describe('trace/event-without-result', () => {
  it('says it once of a plan without results', async () => {
    const names = ['Форум', 'Отчёт', 'Статья', 'Выставка'];
    const bare = plan(`events:\n${names.map((name) => `  - { name: ${name} }`).join('\n')}`);
    expect(await said('event-without-result', bare)).toEqual([
      expect.stringContaining('Результаты не написаны у 4 мероприятий из 4'),
    ]);
  });

  it('takes an achieved result of the passport for one', async () => {
    const event = plan('events:\n  - { name: Форум, achieves: [done] }');
    expect(await said('event-without-result', event)).toEqual([]);
  });
});

describe('trace/stage-without-events', () => {
  const stages = passport(
    'stages:\n  - { id: first, name: Первый }\n  - { id: second, name: Второй }',
  );

  it.each([
    ['a plan without stages', 'events:\n  - { name: Форум }'],
    [
      'a part that is no stage of the passport',
      'stages:\n  - { name: Начало, events: [{ name: Форум }] }',
    ],
  ])('is silent on %s', async (_, body) => {
    expect(await said('stage-without-events', stages, plan(body))).toEqual([]);
  });

  it('finds a stage whose part is empty', async () => {
    const body =
      'stages:\n  - { stage: first, events: [{ name: Форум }] }\n  - { stage: second, events: [] }';
    expect(await said('stage-without-events', stages, plan(body))).toEqual([
      expect.stringContaining('На этап «Второй»'),
    ]);
  });
});
