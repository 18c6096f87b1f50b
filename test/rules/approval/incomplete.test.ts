import { describe, expect, it } from 'vitest';
import { runExample } from '../example.js';

const DIRECTORY = `kind: directory
format: 1
id: directory
people:
  - {id: ivanova, name: Иванова Анна Петровна, post: Начальник управления образования}
  - {id: sidorov, name: Сидоров Пётр Ильич}
`;

function plan(approval: string): string {
  return `${DIRECTORY}---
kind: event-plan
format: 1
id: demo-plan
project: demo
${approval}
`;
}

async function missingIn(approval: string) {
  const findings = await runExample(plan(approval), 'approval/incomplete');
  return findings.map(({ severity, args }) => [severity, args.missing]);
}

describe('is silent on', () => {
  it.each([
    ['a document without a stamp', ''],
    ['a draft whose stamp is begun', 'approval: {status: draft, post: Начальник управления}'],
    [
      'a person of the directory',
      'approval: {status: approved, person: ivanova, date: 18.06.2021}',
    ],
    ['a person unknown, which is said elsewhere', 'approval: {person: petrov, date: 18.06.2021}'],
    [
      'an order',
      'approval: {status: approved, act: {kind: приказ, date: 18.06.2021, number: "45"}}',
    ],
    [
      'an order dated by the stamp',
      'approval: {date: 18.06.2021, act: {kind: приказ, number: "45"}}',
    ],
    [
      'a day left blank, which is said elsewhere',
      'approval: {person: ivanova, date: «___» июня 2021 г.}',
    ],
  ])('%s', async (_what, approval) => {
    expect(await missingIn(approval)).toEqual([]);
  });
});

describe('finds', () => {
  it.each([
    [
      'approved and nothing else',
      'approval: {status: approved}',
      'error',
      ['post', 'name', 'date'],
    ],
    ['a stamp begun', 'approval: {word: УТВЕРЖДАЮ}', 'error', ['post', 'name', 'date']],
    ['a person without a post', 'approval: {person: sidorov, date: 18.06.2021}', 'error', ['post']],
    ['a month for a day', 'approval: {person: ivanova, date: июнь 2021 года}', 'error', ['day']],
    [
      'an order without a number',
      'approval: {act: {kind: приказ, date: 18.06.2021}}',
      'error',
      ['number'],
    ],
    [
      'a stamp written out without its word',
      'approval: {post: Начальник управления, name: А.П. Иванова, date: 01.01.2021}',
      'warning',
      ['word'],
    ],
  ])('%s', async (_what, approval, severity, missing) => {
    expect(await missingIn(approval)).toEqual([[severity, missing]]);
  });
});
