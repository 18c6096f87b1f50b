import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scalar, stringify } from 'yaml';
import { scalarEdit } from '../../../src/source/edit/scalar-edit.js';
import { applyEdits } from '../../../src/source/edit/text-edit.js';
import type { Path, Span } from '../../../src/source/place.js';
import { readSource } from '../../../src/source/read.js';

const sourceOf = (text: string) => readSource('a.yaml', new TextEncoder().encode(text));

/** The text with the value of a path (or a part of it) saying something else; its data after that. */
async function edited(text: string, path: Path, value: string, next: string, part?: Span) {
  const source = await sourceOf(text);
  const edit = scalarEdit({ source, path, ...(part && { part }) }, value, next);
  if (edit === undefined) return undefined;
  const after = applyEdits(source.text, [edit]);
  return { after, data: (await sourceOf(after)).data };
}

describe('scalarEdit', () => {
  it.each<[string, string, string, string, string]>([
    ['plain', 'a: один  два # так\n', 'один  два', 'один два', 'a: один два # так\n'],
    ['in quotes', 'a: "один ""\n'.replace('""', '\\""'), 'один "', 'два "', 'a: "два \\""\n'],
    ['in single quotes', "a: 'л''этап'\n", "л'этап", "л'этаж", "a: 'л''этаж'\n"],
    [
      'folded, keeping its lines',
      'a: >-\n  один два\n  три  четыре\n\n  пять\nb: 1\n',
      'один два три  четыре\nпять',
      'один два три четыре\nпять',
      'a: >-\n  один два\n  три четыре\n\n  пять\nb: 1\n',
    ],
    [
      'a block with Windows line ends',
      'a: |\r\n  один\r\n  два\r\nb: 1\r\n',
      'один\nдва\n',
      'один\nдва!\n',
      'a: |\r\n  один\r\n  два!\r\nb: 1\r\n',
    ],
    [
      'plain over several lines',
      'a: один\n  два\n  три\n',
      'один два три',
      'один два, три',
      'a: один\n  два,\n  три\n',
    ],
    ['quoted when it must be', 'a: один\n', 'один', 'один: два', 'a: "один: два"\n'],
    [
      'left plain where a block lets it be',
      'a: один, [два]\n',
      'один, [два]',
      'один, [три]',
      'a: один, [три]\n',
    ],
  ])('changes a text %s', async (_, text, value, next, expected) => {
    const result = await edited(text, ['a'], value, next);
    expect(result?.after).toBe(expected);
    expect(result?.data).toMatchObject({ a: next });
  });

  it('changes a part alone', async () => {
    const text = 'list:\n  - {a: "с 1-го по 5-ое"}\n';
    const part = { start: 10, end: 14 };
    const result = await edited(text, ['list', 0, 'a'], 'с 1-го по 5-ое', '5-е', part);
    expect(result?.after).toBe('list:\n  - {a: "с 1-го по 5-е"}\n');
  });

  it('lets alone what stands there by an alias, is no text, or is not there', async () => {
    const text = 'a: &x один\nb: *x\nc: 5\n';
    expect(await edited(text, ['b'], 'один', 'два')).toBeUndefined();
    expect(await edited(text, ['d'], 'один', 'два')).toBeUndefined();
    expect(await edited(text, ['a', 'e'], 'один', 'два')).toBeUndefined();
    expect((await edited(text, ['a'], 'один', 'два'))?.after).toBe('a: &x два\nb: *x\nc: 5\n');
  });

  it('says what was asked for, in any style, and nothing else changes', async () => {
    const word = fc.constantFrom(
      'план',
      'на',
      'год',
      '«Школа»',
      '5',
      'a:',
      '- b',
      '#',
      "д'Арк",
      '"',
      '\\',
      'ё',

      '%',
    );
    const words = fc.array(word, { minLength: 1, maxLength: 24 }).map((all) => all.join(' '));
    const paragraphs = fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
    const style = fc.constantFrom<Scalar.Type>(
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_FOLDED',
      'BLOCK_LITERAL',
    );
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(paragraphs, words, style, fc.nat(40), async (value, next, type, width) => {
        const text = stringify(
          { before: 'x', list: [{ a: value }], after: ['y'] },
          { defaultStringType: type, defaultKeyType: 'PLAIN', lineWidth: 20 + width },
        );
        // The library folds some texts into others.
        const before = (await sourceOf(text)).data;
        fc.pre(isDeepStrictEqual(before, { before: 'x', list: [{ a: value }], after: ['y'] }));
        const from = value.indexOf(' ');
        const part = from > 0 ? { start: from, end: Math.min(from + 6, value.length) } : undefined;
        const whole = part ? value.slice(0, part.start) + next + value.slice(part.end) : next;
        const result = await edited(text, ['list', 0, 'a'], value, next, part);
        if (result === undefined) return;
        changed++;
        expect(result.data).toEqual({ before: 'x', list: [{ a: whole }], after: ['y'] });
      }),
      { numRuns: 400 },
    );
    expect(changed).toBeGreaterThan(300);
  });
});
