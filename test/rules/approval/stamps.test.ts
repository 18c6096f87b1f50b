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

describe('approval/signature-undated', () => {
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
