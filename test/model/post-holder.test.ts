import { expect, it } from 'vitest';
import { isPostWord, postHead } from '../../src/language/russian/post-stems.js';
import { head, linked, meant } from './linked.js';

const DIRECTORY = `${head('directory', 'directory')}organizations:
  - {id: academy, type: institute, name: ГАУ ДПО «Академия образования», short: ГАУ ДПО «Академия»}
  - {id: tara, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР}
  - {id: office, type: authority, name: Управление образования Тарского муниципального района, short: Управление образования}
people:
  - {id: orlova, name: Орлова Вера Павловна, post: начальник, organization: office}
  - {id: zimin, name: Зимин Олег Ильич, post: специалист, organization: office}
  - {id: belov, name: Белов Олег Ильич, post: специалист, organization: office}
`;

const step = (executor: string) => `${head('procedure', 'steps', 'title: Алгоритм')}steps:
  - {name: Шаг, executors: ${JSON.stringify(executor)}}
`;

it.each([
  ['ректор ГАУ ДПО «Академия»', ['organization academy']],
  ['Ректором ГАУ ДПО «Академия»', ['organization academy']],
  ['и.о. ректора ГАУ ДПО «Академия»', ['organization academy']],
  ['начальник Управления образования', ['person orlova']],
  ['заместитель начальника Управления образования', ['organization office']],
  ['специалист Управления образования', ['organization office']],
  ['ректор ГАУ ДПО «Институт»', ['unknown, nothing is near']],
  ['Орган ГАУ ДПО «Академия»', ['unknown, nothing is near']],
])('«%s» names %s', async (executor, expected) => {
  const { procedures } = await linked(DIRECTORY, step(executor));
  const [event] = procedures.flatMap(({ steps }) => steps);
  expect(meant(event?.executors ?? [])).toEqual(expected);
});

it.each(['ректор', 'методистов', 'Руководителям', 'учитель-логопед', 'заведующими'])(
  '«%s» is a post',
  (word) => expect(isPostWord(word)).toBe(true),
);

it.each([
  ['и.о. председателя комитета', 'председателя'],
  ['ведущий специалист Комитета', 'специалист'],
  ['главный бухгалтер', 'бухгалтер'],
  ['Комитет образования', undefined],
  ['контактное лицо', undefined],
])('the head of «%s» is «%s»', (post, word) => expect(postHead(post)).toBe(word));
