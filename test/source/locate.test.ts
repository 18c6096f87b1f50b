import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/source/comments.js';
import { locate, rawText } from '../../src/source/locate.js';
import type { Path } from '../../src/source/place.js';
import { readSource } from '../../src/source/read.js';

const TEXT = [
  '# top',
  'kind: passport # one',
  'list:',
  '  - a: 2.10',
  '    b: "x # no"',
  '  - &item {z: 1, y: [1, 2 ]} # two',
  '  - *item',
  'merged:',
  '  <<: *item',
  'text: |',
  '  first # not a comment',
  '  second',
  'empty:',
  'term: сентябрь – ноябрь 2021 года',
  '# end',
].join('\n');

const sourceOf = (text: string) => readSource('a.yaml', new TextEncoder().encode(text));

describe.each([
  ['LF', TEXT],
  ['CRLF', TEXT.replaceAll('\n', '\r\n')],
  ['CRLF with a byte order mark', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`],
])('locate in a file with %s', (_name, text) => {
  it.each<[Path, string, string]>([
    [['kind'], '2:7', 'passport'],
    [['list', 0, 'a'], '4:8', '2.10'],
    [['list', 0, 'b'], '5:8', '"x # no"'],
    [['list', 1], '6:11', '{z: 1, y: [1, 2 ]}'],
    [['list', 1, 'y', 1], '6:25', '2'],
    [['list', 2], '7:5', '*item'],
    [['list', 2, 'z'], '6:15', '1'],
    [['merged', 'z'], '6:15', '1'],
    [['empty'], '13:1', 'empty'],
    [['nowhere'], '2:1', 'kind: passport # one'],
  ])('finds %j', async (path, start, raw) => {
    const source = await sourceOf(text);
    const { line, column } = locate({ source, path }).start;
    expect([`${line}:${column}`, rawText({ source, path })]).toEqual([start, raw]);
  });

  it('points at keys and at parts of a text', async () => {
    const source = await sourceOf(text);
    expect(rawText({ source, path: ['list', 0, 'b'], side: 'key' })).toBe('b');
    const part = { start: 11, end: 17 };
    expect(rawText({ source, path: ['term'], part })).toBe('ноябрь');
  });

  it('covers a text of several lines', async () => {
    const source = await sourceOf(text);
    const { start, end } = locate({ source, path: ['text'] });
    expect([start.line, end.line, end.column]).toEqual([11, 12, 9]);
  });

  it('tells comments from texts', async () => {
    const comments = commentsOf(await sourceOf(text));
    expect(comments.map(({ line, alone, text: said }) => [line, alone, said])).toEqual([
      [1, true, 'top'],
      [2, false, 'one'],
      [6, false, 'two'],
      [15, true, 'end'],
    ]);
  });
});

describe('a file that was only looked over', () => {
  it('has its places at its head where it turns out to be broken', () => {
    const source = {
      file: 'a.yaml',
      text: '# top\nkind: passport\n  - broken: [\n',
      data: { kind: 'passport' },
      problems: [],
    };
    expect(locate({ source, path: ['kind'] })).toEqual({
      start: { line: 2, column: 1 },
      end: { line: 2, column: 15 },
    });
  });
});
