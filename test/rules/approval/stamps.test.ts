import { describe, expect, it } from 'vitest';
import { plan, saidBy } from '../small-documents.js';

const document = (kind: string, body: string) =>
  `kind: ${kind}\nformat: 1\nid: demo\ntitle: Пример\n${body}\n`;

describe('approval/missing', () => {
  it.each([
    ['an approved regulation', document('regulation', 'approval: {date: 29.10.2021}'), []],
    ['a draft', document('regulation', 'approval: {status: draft}'), []],
    [
      'an annex of an order',
      document('regulation', 'annex: {number: "1", act: {kind: приказ, date: 29.10.2021}}'),
      [],
    ],
    [
      'a date that cannot be read',
      document('mentoring-programme', 'approval: {date: «__» октября 2021 г.}'),
      [],
    ],
    ['a regulation that nobody approved', document('regulation', ''), ['warning']],
    [
      'a programme without a date',
      document('mentoring-programme', 'approval: {post: Директор, name: А.А. Иванова}'),
      ['warning'],
    ],
  ])('%s', async (_, text, expected) => {
    const found = await saidBy('approval/missing', text);
    expect(found.map((one) => one.split(' ')[0])).toEqual(expected);
  });
});

describe('approval/agreement-missing', () => {
  const sheet = (status: string, date: string) =>
    plan(`approval: {status: ${status}, post: Министр, name: А.А. Иванова, date: 01.09.2021}
agreement:
  - {post: Директор, name: Б.Б. Петров${date}}`);
  it.each([
    ['all have agreed', sheet('approved', ', date: 31.08.2021'), []],
    ['a draft on its way', sheet('draft', ''), []],
    ['a date that cannot be read', sheet('approved', ', date: «__» августа 2021 г.'), []],
    ['somebody has not', sheet('approved', ''), ['warning']],
  ])('%s', async (_, text, expected) => {
    const found = await saidBy('approval/agreement-missing', text);
    expect(found.map((one) => one.split(' ')[0])).toEqual(expected);
  });

  const rules = document('regulation', 'limits: {parties: 3}').replace('id: demo', 'id: rules');
  const programme = document('mentoring-programme', 'regulation: rules');
  const other = (body: string) => document('agreement', body).replace('id: demo', 'id: other');
  it.each([
    ['a programme without one, where others have it', [rules, programme, other('')], 1],
    ['an agreement that names the programme', [rules, programme, other('programme: demo')], 0],
    ['no agreements here at all', [rules, programme], 0],
    ['no regulation that wants one', [programme, other('')], 0],
  ])('%s', async (_, documents, count) => {
    expect(await saidBy('approval/agreement-missing', ...documents)).toHaveLength(count);
  });
});

describe('approval/signature-undated', () => {
  const parties = '{role: experienced, name: А.А. Иванова}, {role: developing, name: Б.Б. Петров}';
  it.each([
    ['an agreement with its day', `date: 24.11.2021\nparties: [${parties}]`, []],
    ['an agreement without one', `parties: [${parties}]`, ['Без даты 2 из 2']],
    [
      'an agreement with dated signatures',
      `parties: [${parties}]\nsignatures: [{name: А.А. Иванова, post: Директор, date: 24.11.2021}]`,
      [],
    ],
  ])('%s', async (_, body, expected) => {
    const found = await saidBy('approval/signature-undated', document('agreement', body));
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)));
  });

  const signed = (...dates: readonly string[]) =>
    plan(
      `signatures:\n${dates.map((date) => `  - {post: Директор, name: А.А. Иванова${date}}`).join('\n')}`,
    );
  it.each([
    ['no signatures', plan('events: []'), []],
    ['dated ones', signed(', date: 31.08.2021', ', date: 01.09.2021'), []],
    ['signatures yet to come', `${signed('')}approval: {status: draft}\n`, []],
    ['one of two', signed(', date: 31.08.2021', ''), ['У подписи нет даты']],
    ['all of them', signed('', '', ''), ['Без даты 3 из 3']],
  ])('%s', async (_, text, expected) => {
    const found = await saidBy('approval/signature-undated', text);
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)));
  });
});
