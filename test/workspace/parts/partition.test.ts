import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/workspace/parts/outline.js';
import { partition } from '../../../src/workspace/parts/partition.js';

const SMALLEST = 1;

function parted(documents: Readonly<Record<string, string>>, bytes = SMALLEST) {
  const outlines = Object.entries(documents).map(([file, text]) =>
    outlineOf(file, new TextEncoder().encode(text)),
  );
  const { shared, parts } = partition(outlines, bytes);
  const names = (all: typeof shared) => all.map(({ file }) => file);
  return { shared: names(shared), parts: parts.map(names) };
}

describe('partition', () => {
  it('keeps a project together and strangers apart', () => {
    const { parts } = parted({
      a: 'kind: passport\nid: one-passport\nproject: one\n',
      b: 'kind: passport\nid: two-passport\nproject: two\n',
      c: 'kind: event-plan\nid: one-plan\nproject: one\n',
    });
    expect(parts).toEqual([['a', 'c'], ['b']]);
  });

  it('gives the directory and what does not say what it is to every part', () => {
    const { shared } = parted({
      a: 'kind: directory\nid: people\n',
      b: '\uFEFFkind: passport\r\nid: one-passport\r\nproject: one\r\n',
      c: '{"title": "?"}',
    });
    expect(shared).toEqual(['a', 'c']);
  });

  it.each([
    ['a project above', 'parent: one'],
    ["another project's event", 'events:\n  - implements: one/start'],
    ['ids in a list below their key', 'regulation:\n  - one-rules'],
    ['an item of another project', 'tasks: [one/t1]'],
  ])('keeps what names %s with it', (_, link) => {
    const { parts } = parted({
      a: 'kind: passport\nid: one-rules\nproject: one\n',
      b: `kind: event-plan\nid: two-plan\nproject: two\n${link}\n`,
      c: 'kind: passport\nid: three-passport\nproject: three\n',
    });
    expect(parts).toEqual([['a', 'b'], ['c']]);
  });

  it('leaves most parts as they are when a project is added, gone or longer', () => {
    const workspace = (names: readonly string[], text = '') =>
      Object.fromEntries(
        names.map((name) => [name, `kind: passport\nid: ${name}\nproject: ${name}\n${text}`]),
      );
    const names = Array.from({ length: 400 }, (_, index) => `project-${1000 + index}`);
    const [first = '', ...others] = names;
    const partsOf = (documents: Readonly<Record<string, string>>) => {
      const { parts } = parted(documents, 1000);
      return parts.map((part) => part.join());
    };
    const before = new Set(partsOf(workspace(names)));
    expect(before.size).toBeGreaterThan(15);
    for (const changed of [
      workspace(['project-0999', ...names]),
      workspace(others),
      { ...workspace([first], `title: ${'x'.repeat(300)}\n`), ...workspace(others) },
    ]) {
      expect(partsOf(changed).filter((part) => !before.has(part)).length).toBeLessThan(5);
    }
  });

  it('keeps documents that claim one id together', () => {
    const { parts } = parted({
      a: 'kind: passport\nid: same\nproject: one\n',
      b: 'kind: passport\nid: same\nproject: two\n',
    });
    expect(parts).toEqual([['a', 'b']]);
  });
});
