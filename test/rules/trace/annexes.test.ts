import { describe, expect, it } from 'vitest';
import { passport, plan, saidBy } from '../small-documents.js';

const said = (...documents: readonly string[]) => saidBy('trace/annex-missing', ...documents);
const result = (text: string) => plan(`events:\n  - { name: Утверждение, results: "${text}" }`);
const ANNEXES = 'annexes:\n  - { title: Концепция }\n  - { title: Задания }';

describe('trace/annex-missing', () => {
  it.each([
    ['annexes counted as they stand', ANNEXES, 'Задания (приложение 2)'],
    ['the word alone, where there is an annex', ANNEXES, 'Концепция (приложение к паспорту)'],
    ['an annex of another act', '', 'Форма (приложение № 4 к приказу от 18.06.2021 № 45)'],
    ['a program for a phone', '', 'Мобильное приложение; приложение «Школа»'],
  ])('is silent on %s', async (_, body, text) => {
    expect(await said(passport(body), result(text))).toEqual([]);
  });

  it.each([
    ['a number too high', ANNEXES, 'Перечень (приложение № 3)', /^warning .*«приложение № 3»/],
    ['no annexes at all', '', 'Концепция (приложение)', /^info .*приложений у документа нет/],
  ])('finds %s', async (_, body, text, words) => {
    expect(await said(passport(body), result(text))).toEqual([expect.stringMatching(words)]);
  });

  it('finds a stamp whose number leaves one out, and counts that of the regulation itself', async () => {
    const regulation = (stamp: string) =>
      `kind: regulation\nformat: 1\nid: rules\ntitle: Положение\n${stamp}`;
    const registry =
      'kind: team-registry\nformat: 1\nid: teams\ntitle: Банк команд\nregulation: rules\nannex: { number: "2" }\n';
    expect(await said(regulation(''), registry)).toEqual([
      expect.stringContaining('Есть приложение 2, но нет приложения 1'),
    ]);
    expect(await said(regulation('annex: { number: "1" }\n'), registry)).toEqual([]);
  });
});

describe('trace/annex-unreferenced', () => {
  const TWO = 'annexes:\n  - {number: "1", title: Концепция}\n  - {number: "2", title: Задания}';
  it.each([
    ['both referred to', 'Концепция и задания (приложение 1, приложение 2)', 0],
    ['nothing referred to', 'Концепция', 0],
    ['one left out', 'Концепция (приложение № 1)', 1],
    ['an annex of another act', 'Концепция (приложение 1), форма (приложение 2 к приказу)', 1],
  ])('%s', async (_, text, count) => {
    const found = await saidBy('trace/annex-unreferenced', passport(TWO), result(text));
    expect(found).toHaveLength(count);
  });
});
