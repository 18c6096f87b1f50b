import { describe, expect, it } from 'vitest';
import { findCycles } from '../../../src/rules/trace/cycles.js';
import { plan, saidBy } from '../small-documents.js';

const source = { file: '', text: '', data: undefined, problems: [] };
const graph = (links: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(links).map(([name, to]) => [
      name,
      { name, links: [...to].map((one) => ({ to: one, at: { source, path: [] } })) },
    ]),
  );

describe('findCycles', () => {
  it.each([
    ['nothing in a chain and a fork', { a: 'bc', b: 'c', c: '' }, []],
    ['nothing behind a link that leads nowhere', { a: 'x', b: 'a' }, []],
    ['one that waits for itself', { a: 'a' }, ['a']],
    ['a circle behind a way in', { a: 'b', b: 'c', c: 'b' }, ['bc']],
    ['two circles apart', { a: 'b', b: 'a', c: 'd', d: 'c' }, ['ab', 'cd']],
    ['one of two circles through the same thing', { a: 'bc', b: 'a', c: 'a' }, ['ab']],
  ])('finds %s', (_, links, expected) => {
    const found = findCycles(graph(links)).map((steps) => steps.map(({ name }) => name).join(''));
    expect(found).toEqual(expected);
  });

  it('goes a long way without running out of stack', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => [`${at}`, at + 1] as const);
    const at = { source, path: [] };
    const nodes = new Map(
      long.map(([name, next]) => [name, { name, links: [{ to: `${next}`, at }] }]),
    );
    expect(findCycles(nodes)).toEqual([]);
  });
});

describe('trace/reference-cycle', () => {
  it('finds organizations above each other', async () => {
    const directory = `kind: directory\nformat: 1\nid: directory\norganizations:
  - { id: one, type: authority, name: Комитет образования, parent: two }
  - { id: two, type: authority, name: Администрация района, parent: one }\n`;
    expect(await saidBy('trace/reference-cycle', directory)).toEqual([
      expect.stringContaining(
        '«Комитет образования» → «Администрация района» → «Комитет образования»',
      ),
    ]);
  });

  it('is silent on events that follow each other', async () => {
    const body = 'events:\n  - { id: a, name: Первое }\n  - { id: b, name: Второе, after: [a] }';
    expect(await saidBy('trace/reference-cycle', plan(body))).toEqual([]);
  });
});
