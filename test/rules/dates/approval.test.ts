import { describe, expect, it } from 'vitest';
import { passport, plan, saidBy } from '../small-documents.js';

const severities = async (...documents: readonly string[]) =>
  (await saidBy('dates/approval', ...documents)).map((text) => text.split(' ')[0]);

const stamp = (date: string) => `approval: {post: Министр, name: А.А. Иванова, date: ${date}}`;

const project = (date: string, more = '') =>
  passport(`term: июнь 2021 – июнь 2022 года\n${stamp(date)}\n${more}`);

const making = (term: string, name = 'Разработка и утверждение паспорта проекта') =>
  plan(`events:\n  - {name: ${name}, term: ${term}}`);

describe('dates/approval of a project', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['before its deadline', '18.06.2021', making('до 01.07.2021'), []],
    ['in the month of its event', '29.06.2021', making('июнь 2021 года'), []],
    ['in the first month of the project', '28.06.2021', making('июнь 2021 года', 'Семинар'), []],
    [
      'in good time, changed later',
      '18.06.2021',
      making('до 01.06.2021', 'Внесение изменений в паспорт проекта'),
      [],
    ],
    ['with a part left blank', '«__» июля 2021 г.', making('до 01.07.2021'), []],
    ['after its deadline', '18.07.2021', making('до 01.07.2021'), ['error']],
    [
      'after the beginning, no plan foreseeing it',
      '18.07.2021',
      making('июнь 2021 года', 'Семинар'),
      ['info'],
    ],
    ['after the end of the project', '18.07.2022', making('июнь 2021 года', 'Семинар'), ['error']],
  ])('%s', async (_, date, second, expected) => {
    expect(await severities(project(date), second)).toEqual(expected);
  });

  it('wants the agreement before the approval, and the plan after the passport', async () => {
    const sheet = (date: string) =>
      `agreement: [{post: Директор, name: Б.Б. Петров, date: ${date}}]`;
    expect(await severities(project('18.06.2021', sheet('17.06.2021')))).toEqual([]);
    expect(await severities(project('18.06.2021', sheet('21.06.2021')))).toEqual(['warning']);
    expect(await severities(project('18.06.2021'), plan(stamp('18.06.2021')))).toEqual([]);
    expect(await severities(project('18.06.2021'), plan(stamp('17.06.2021')))).toEqual(['warning']);
  });
});

const document = (kind: string, id: string, body: string) =>
  `kind: ${kind}\nformat: 1\nid: ${id}\ntitle: Пример\n${body}\n`;

const RULES = document('regulation', 'rules', stamp('29.10.2021'));

const programme = (date: string) =>
  document(
    'mentoring-programme',
    'programme',
    `regulation: rules\nperiod: декабрь 2021 – ноябрь 2022 года\n${stamp(date)}`,
  );

describe('dates/approval of a programme', () => {
  it.each([
    ['between regulation and beginning', '30.11.2021', []],
    ['in its first month', '03.12.2021', []],
    ['before the regulation', '28.10.2021', ['warning']],
    ['after it has begun', '15.01.2022', ['warning']],
  ])('%s', async (_, date, expected) => {
    expect(await severities(RULES, programme(date))).toEqual(expected);
  });
});
