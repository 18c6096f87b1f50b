import { describe, expect, it } from 'vitest';
import { plan, saidBy, triads } from '../small-documents.js';

const severities = async (rule: string, ...documents: readonly string[]) =>
  (await saidBy(`numbering/${rule}`, ...documents)).map((text) => text.split(' ')[0]);

const document = (kind: string, body: string) =>
  `kind: ${kind}\nformat: 1\nid: demo\ntitle: Пример\n${body}\n`;

const directions = (...numbers: readonly string[]) =>
  document(
    'regulation',
    `directions:\n${numbers.map((number) => `  - {number: "${number}", name: направление ${number}}`).join('\n')}`,
  );

describe('numbering/letter-marker', () => {
  it.each([
    ['numbers', ['1)', '2)', '3)'], []],
    ['letters', ['а)', 'б)', 'в)'], []],
    ['a letter with nothing missing', ['1', 'а', '2'], []],
    ['a letter at the end', ['1)', '2)', 'б)'], []],
    ['a letter for one missing number', ['5)', 'б)', '7)'], ['error']],
    ['a letter that looks like a digit', ['2.', 'З.', '4.'], ['error']],
  ])('%s', async (_, numbers, expected) => {
    expect(await severities('letter-marker', directions(...numbers))).toEqual(expected);
  });

  it('suggests the number in the same writing, and is no gap', async () => {
    const slip = directions('5)', 'б)', '7)');
    expect(await saidBy('numbering/letter-marker', slip)).toEqual([
      expect.stringContaining('Напишите 6)'),
    ]);
    expect(await severities('gap', slip)).toEqual(['warning']);
    expect(await severities('gap', directions('1)', 'б)', '3)'))).toEqual([]);
  });
});

const points = (...texts: readonly string[]) =>
  document(
    'regulation',
    `sections:\n  - title: Раздел\n    points:\n${texts.map((text) => `      - ${text}`).join('\n')}`,
  );

describe('numbering/cut-point', () => {
  it.each([
    ['whole points', ['Срок менторства – год.', 'Его могут продлить.'], []],
    ['a short point with a full stop', ['Срок.', 'менторства нет'], []],
    ['a heading of sub-points', ['Задачи:', 'развитие команд'], []],
    ['a short point before a capital letter', ['Продолжительность', 'Менторство длится год.'], []],
    ['a short point before a small letter', ['Продолжительность', 'менторства – год.'], ['error']],
  ])('%s', async (_, texts, expected) => {
    expect(await severities('cut-point', points(...texts.map((text) => `"${text}"`)))).toEqual(
      expected,
    );
  });
});

const interaction = (...numbers: readonly [string, string, string, string]) =>
  document(
    'interaction-plan',
    `project: demo
components:
  - name: Цели
    events: [{number: "${numbers[0]}", name: А}, {number: "${numbers[1]}", name: Б}]
  - name: Мониторинг
    events: [{number: "${numbers[2]}", name: В}, {number: "${numbers[3]}", name: Г}]`,
  );

describe('numbering/prefix', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['numbers of their components', interaction('1.1', '1.2', '2.1', '2.2'), []],
    ['through numbers', interaction('1', '2', '3', '4'), []],
    ['numbers by something else', interaction('3.1', '3.2', '4.1', '4.2'), []],
    ['one number of another component', interaction('1.1', '1.2', '2.1', '3.2'), ['error']],
  ])('%s', async (_, text, expected) => {
    expect(await severities('prefix', text)).toEqual(expected);
  });

  it('goes by the number of a stage, Roman or not', async () => {
    const staged = (second: string) =>
      plan(
        `stages:\n  - {number: II, events: [{number: "2.1", name: А}, {number: "${second}", name: Б}]}`,
      );
    expect(await severities('prefix', staged('2.2'))).toEqual([]);
    expect(await severities('prefix', staged('1.2'))).toEqual(['error']);
  });
});

describe('numbering/table-duplicate', () => {
  it.each([
    ['two numbers', 'tables: {triads: {number: "1"}, workshops: {number: "2"}}', []],
    ['no numbers', 'tables: {triads: {caption: Состав}, workshops: {caption: Мастерские}}', []],
    [
      'a table and a figure',
      'tables: {triads: {number: "1"}}\nfigures: [{id: a, number: "1"}]',
      [],
    ],
    ['two tables', 'tables: {triads: {number: "1"}, workshops: {number: "1."}}', ['error']],
    ['two figures', 'figures: [{id: a, number: "2"}, {id: b, number: "2"}]', ['error']],
  ])('%s', async (_, body, expected) => {
    expect(await severities('table-duplicate', triads(body))).toEqual(expected);
  });
});

describe('numbering/figure-missing', () => {
  it('speaks of a caption alone', async () => {
    const figure = (file: string) => triads(`figures: [{id: cycle, caption: Цикл${file}}]`);
    expect(await severities('figure-missing', figure(', file: cycle.png'))).toEqual([]);
    expect(await severities('figure-missing', figure(', file: [1]'))).toEqual([]);
    expect(await severities('figure-missing', figure(''))).toEqual(['info']);
  });
});

describe('lists of the new kinds', () => {
  const steps = (...numbers: readonly string[]) =>
    document(
      'procedure',
      `steps:\n${numbers.map((number) => `  - {number: "${number}", name: Шаг}`).join('\n')}`,
    );
  const rows = (...numbers: readonly string[]) =>
    document(
      'team-registry',
      `teams:\n${numbers.map((number) => `  - {number: "${number}"}`).join('\n')}`,
    );

  it.each<readonly [string, string, string, readonly string[]]>([
    ['steps in order', 'duplicate', steps('1.', '2.', '3.'), []],
    ['a step twice', 'duplicate', steps('1.', '2.', '2.'), ['error']],
    ['a step left out', 'gap', steps('1.', '2.', '4.'), ['warning']],
    ['teams out of order', 'order', rows('1.', '3.', '2.'), ['warning']],
    [
      'events of a programme by stage',
      'duplicate',
      document(
        'mentoring-programme',
        'stages:\n  - {number: I, name: А, events: [{number: "1.", name: Б}]}\n  - {number: II, name: В, events: [{number: "1.", name: Г}]}',
      ),
      [],
    ],
    [
      'points of two sections',
      'duplicate',
      document(
        'regulation',
        'sections:\n  - {number: I, points: [{number: "1.1", text: А}]}\n  - {number: II, points: [{number: "1.1", text: Б}]}',
      ),
      ['error'],
    ],
  ])('%s', async (_, rule, text, expected) => {
    expect(await severities(rule, text)).toEqual(expected);
  });
});
