import { describe, expect, it } from 'vitest';
import { passport, plan, saidBy, triads } from '../small-documents.js';

const severities = async (rule: string, ...documents: readonly string[]) =>
  (await saidBy(`trace/${rule}`, ...documents)).map((text) => text.split(' ')[0]);

const interaction = (event: string) => `kind: interaction-plan
format: 1
id: triad-plan
project: demo
events:
  - ${event}
`;

describe('trace/deliverable-missing', () => {
  const wants = (name: string, target: string) =>
    passport(`indicators:\n  - {id: owed, name: ${name}, target: ${target}}`);
  const PER_TRIAD = wants('Количество отчётов об апробации', 'не менее 3 от каждой триады');
  const TWO = triads('triads: [{number: "1"}, {number: "2"}]');
  it.each([
    ['a result in other words', PER_TRIAD, '{name: Визиты, results: Отчёты об апробации}', 0],
    ['the event itself', PER_TRIAD, '{name: Отчёт об апробации, results: Текст}', 0],
    ['a link', PER_TRIAD, '{name: Визиты, indicators: [owed]}', 0],
    ['the noun about something else', PER_TRIAD, '{name: Визиты, results: Отчёт за квартал}', 1],
    ['nothing of the kind', PER_TRIAD, '{name: Визиты, results: Протоколы}', 1],
    [
      'as many as there are triads',
      wants('Наличие программ внедрения практик в триадах', 'не менее 2 программ'),
      '{name: Сессия, results: Дорожная карта}',
      1,
    ],
    [
      'fewer than there are triads',
      wants('Наличие программ внедрения практик в триадах', '1 программа'),
      '{name: Сессия, results: Дорожная карта}',
      0,
    ],
    [
      'people are no deliverables',
      wants('Число участников', 'не менее 3 специалистов от каждой триады'),
      '{name: Сессия, results: Дорожная карта}',
      0,
    ],
    [
      'what districts owe',
      wants('Число материалов', 'не менее 1 материала от района'),
      '{name: Сессия, results: Дорожная карта}',
      0,
    ],
  ])('%s', async (_, above, event, count) => {
    expect(await severities('deliverable-missing', above, TWO, interaction(event))).toHaveLength(
      count,
    );
  });
});

describe('trace/risk-without-mitigation', () => {
  const risks = (...all: readonly string[]) =>
    passport(`risks:\n${all.map((one) => `  - ${one}`).join('\n')}`);
  const WITH = '{text: Смена руководителей, mitigation: Назначить замещающих}';
  it.each([
    ['all have one', risks(WITH), []],
    [
      'the text has it after a dash',
      risks('Низкая мотивация директоров – собеседования, поощрение'),
      [],
    ],
    ['the text has it', risks('Карантин; путь преодоления – работа онлайн'), []],
    ['one has none', risks(WITH, 'Карантин'), ['warning']],
    ['none has one', risks('Карантин', 'Непреодолимые обстоятельства'), ['warning']],
    ['the form does not ask', risks('Карантин').replace('level: regional', 'level: municipal'), []],
  ])('%s', async (_, document, expected) => {
    expect(await severities('risk-without-mitigation', document)).toEqual(expected);
  });
});

describe('trace/stage-renamed', () => {
  const documents = (inPassport: string, inPlan: string) => [
    passport(`stages:\n  - {id: main, name: "${inPassport}", term: 2022 год}`),
    plan(`stages:\n  - {stage: main, name: "${inPlan}", events: [{name: Семинар}]}`),
  ];
  it.each([
    ['Основной', '2 этап. Основной этап', []],
    ['2 этап. Реализация проекта', 'II этап. Реализация проекта.', []],
    ['Основной', '2 этап', []],
    ['Этап 1. Подготовительный', '1. Подготовительный этап', []],
    ['Итоговый. Рефлексивно-аналитический', 'Итоговый', ['info']],
    ['Условия для проекта', '1 этап. Условия для муниципального проекта', ['warning']],
  ])('«%s» and «%s»', async (inPassport, inPlan, expected) => {
    expect(await severities('stage-renamed', ...documents(inPassport, inPlan))).toEqual(expected);
  });
});

describe('trace/yearly-task', () => {
  const task = passport(`term: 2021 – 2023 годы
tasks:
  - {id: rating, text: Проведение ежегодной оценки руководителей школ}`);
  const held = (term: string, more = '') =>
    plan(`events:\n  - {name: Проведение оценки руководителей, term: "${term}"${more}}`);
  it.each([
    ['every year by name', held('ноябрь 2021, 2022, 2023 годов'), 0],
    ['every year by a word', held('ноябрь 2021 года, далее – ежегодно'), 0],
    ['two years of three', held('ноябрь 2022, 2023 годов'), 1],
    ['two years, linked', held('2022, 2023 годы', ', tasks: [rating]').replace('Пров', 'Зав'), 1],
    ['an open term', held('с 2021 года'), 0],
    ['no days at all', held('по отдельному плану'), 0],
    ['another act', held('2022 год').replace('Проведение оценки', 'Разработка оценки'), 0],
  ])('%s', async (_, events, count) => {
    expect(await severities('yearly-task', task, events)).toHaveLength(count);
  });

  it('does not count a year of which the project has less than half', async () => {
    const short = task.replace('2021 – 2023 годы', 'сентябрь 2021 – март 2024 года');
    const events = held('ноябрь 2022, 2023 годов');
    expect(await severities('yearly-task', short, events)).toEqual([]);
  });
});

describe('trace/fewer-results', () => {
  const counts = (tasks: number, results: number, link = '') =>
    passport(
      [
        'tasks:',
        ...Array.from({ length: tasks }, (_, at) => `  - {id: t${at}, text: Задача ${at}}`),
        'results:',
        ...Array.from({ length: results }, (_, at) => `  - {text: Итог ${at}${link}}`),
      ].join('\n'),
    );
  it.each([
    ['as many', counts(2, 2), []],
    ['more', counts(2, 3), []],
    ['fewer, whose words may answer all', counts(3, 2), ['info']],
    ['so few that they can hardly answer all', counts(3, 1), ['warning']],
    ['fewer with links', counts(3, 2, ', tasks: [t0]'), []],
  ])('%s', async (_, document, expected) => {
    expect(await severities('fewer-results', document)).toEqual(expected);
  });

  it('is graver where no result has the words of a task', async () => {
    const document = (result: string) =>
      passport(
        `tasks: [Сформировать триады наставников, Издать электронный сборник материалов, Обучить тьюторов]\nresults: [Действуют триады наставников, ${result}]`,
      );
    const found = (result: string) => severities('fewer-results', document(result));
    expect(await found('Обучены тьюторы')).toEqual(['warning']);
    expect(await found('Электронный сборник материалов тьюторов')).toEqual(['info']);
  });
});

describe('trace/task-act-missing', () => {
  const documents = (task: string, event: string) => [
    passport(`tasks:\n  - {id: own, text: "${task}"}`),
    plan(`events:\n  - {name: "${event}"}`),
  ];
  it.each([
    ['Выявить, провести отбор практик', 'Мастерские о практиках', 1],
    ['Выявить, провести отбор практик', 'Выявление практик', 0],
    ['Выявить, провести отбор практик', 'Отбор практик', 0],
    ['Выявить практики', 'Мастерские о практиках', 0],
    ['Разработать и провести мероприятия', 'Семинар', 0],
    ['Развитие наставничества', 'Семинар', 0],
  ])('«%s», «%s»', async (task, event, count) => {
    expect(await severities('task-act-missing', ...documents(task, event))).toHaveLength(count);
  });

  it('leaves it to links where there are any', async () => {
    const [above = '', below = ''] = documents('Выявить, провести отбор практик', 'Семинар');
    const linked = below.replace('}', ', tasks: [own]}');
    expect(await severities('task-act-missing', above, linked)).toEqual([]);
  });
});
