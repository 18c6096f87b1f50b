import { expect, test } from 'vitest';
import { DIRECTORY, head, linked } from './linked.js';

const TRIADS = `${head('triads', 'triads', 'project: demo')}
concept:
  goal: Распространить практики
  definitions: [{ term: Ментор, text: команда с опытом, role: mentor }]
  sections:
    - Формируются триады
    - { title: Цикл, definitions: true, table: triads, figure: cycle }
    - figure: lost
figures: [{ id: cycle, number: "1", file: pictures/cycle.png }, { id: far, file: ../../far.png }]
tables: { triads: { number: "3" }, workshops: { number: "3" } }
triads:
  - { number: "1", mentor: Восточный МР, direction: системы оценки }
  - number: "2"
    mentor: Северного
    direction: системы воспитания
    assignments: { mentor: ["Провести анализ {direction} совместно"] }
assignments:
  mentor: ["Провести анализ **{direction}**", { id: spread, text: Распространить практики }]
  adviser: [Помочь]
approbation:
  forms:
    - { id: cases, name: Кейсы, triads: [2, 9], events: [visit] }
    - { name: Единая модель, all: true }
modules:
  - { id: lesson, name: Школьный урок, kind: invariant }
  - { name: Точка роста, kind: growth-point, label: «Точка роста» профиля }
seminars:
  - number: "1"
    term: ноябрь 2021 года
    triad: 1
    parts: [Выезд, { id: second, text: Мастерские }]
    workshops:
      - { municipality: Южный МР, modules: [lesson, Модуль «Школьный урок», точка роста, Профориентация] }
`;

async function triads() {
  const { projects } = await linked(DIRECTORY, TRIADS);
  const [document] = projects[0]?.triads ?? [];
  if (document === undefined) throw new Error('no triads');
  return document;
}

test('a triad has the common assignments with its direction, or its own', async () => {
  const { triads: all } = await triads();
  expect(all.map(({ assignments }) => assignments.mentor.map(({ text }) => text))).toEqual([
    ['Провести анализ **системы оценки**', 'Распространить практики'],
    ['Провести анализ системы воспитания совместно'],
  ]);
  const [first, second] = all;
  expect(first?.assignments.mentor[0]).toMatchObject({
    template: 'Провести анализ **{direction}**',
    isOwn: false,
  });
  expect(second?.assignments.mentor[0]?.isOwn).toBe(true);
  expect(second?.assignments.adviser.map(({ text }) => text)).toEqual(['Помочь']);
});

test('forms of approbation know their triads; a link to none has no target', async () => {
  const { approbation } = await triads();
  expect(approbation?.forms.map(({ triads: tried }) => tried.map(({ number }) => number))).toEqual([
    ['2'],
    ['1', '2'],
  ]);
  expect(approbation?.forms[0]?.links.map(({ id, target }) => [id, target?.number])).toEqual([
    ['2', '2'],
    ['9', undefined],
  ]);
});

test('workshops know the columns they cover, by id, by name, by name within its word', async () => {
  const { seminars } = await triads();
  const [workshop] = seminars[0]?.workshops ?? [];
  expect(workshop?.covers.map(({ target }) => target?.name)).toEqual([
    'Школьный урок',
    'Школьный урок',
    'Точка роста',
    undefined,
  ]);
  expect(seminars[0]?.parts.map(({ id, text }) => [id, text])).toEqual([
    [undefined, 'Выезд'],
    ['second', 'Мастерские'],
  ]);
});

test('the concept keeps its parts in order, its figures know their files', async () => {
  const { concept, figures, tables } = await triads();
  expect(concept?.blocks.map(({ text, table, figure }) => [text, table, figure?.id])).toEqual([
    ['Формируются триады', undefined, undefined],
    [undefined, 'triads', 'cycle'],
    [undefined, undefined, 'lost'],
  ]);
  expect(concept?.blocks.map(({ figure }) => figure?.target?.number)).toEqual([
    undefined,
    '1',
    undefined,
  ]);
  expect(concept?.definitions[0]).toMatchObject({ term: 'Ментор', role: 'mentor' });
  expect(figures.map(({ path }) => path)).toEqual(['folder/pictures/cycle.png', undefined]);
  expect(tables.workshops?.number).toBe('3');
});
