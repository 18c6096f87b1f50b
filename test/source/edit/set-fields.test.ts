import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NewFields, setFields } from '../../../src/source/edit/set-fields.js';
import { applyEdits, arrangeEdits } from '../../../src/source/edit/text-edit.js';
import { entryOf, readNodeTree } from '../../../src/source/node-tree.js';
import { readSource } from '../../../src/source/read.js';

/** The text with fields set in the mapping under `approval`, or in the root where there is none. */
function withFields(text: string, fields: NewFields, order: readonly string[] = []): string {
  const root = readNodeTree(text);
  if (root === undefined) throw new Error('no mapping');
  const mapping = entryOf(root, 'approval')?.value ?? root;
  const { edits, dropped } = arrangeEdits(setFields(text, mapping, fields, { order }));
  expect(dropped).toEqual([]);
  return applyEdits(text, edits);
}

async function dataOf(text: string): Promise<unknown> {
  return (await readSource('a.yaml', new TextEncoder().encode(text))).data;
}

describe('setFields', () => {
  it.each<[string, string, NewFields, string]>([
    [
      'replaces a value and keeps the comment beside it',
      'approval:\n  status: draft # пока\n  person: ivanova\n',
      { status: 'approved' },
      'approval:\n  status: approved # пока\n  person: ivanova\n',
    ],
    [
      'puts a new field after those before it in the order',
      'approval:\n  status: draft\n  person: ivanova # кто\n  number: "7"\nterm: 2021\n',
      { date: '18.06.2021' },
      'approval:\n  status: draft\n  person: ivanova # кто\n  date: 18.06.2021\n  number: "7"\nterm: 2021\n',
    ],
    [
      'leaves the blank line that ends a mapping where it is',
      'approval:\n  status: draft\n  person: ivanova\n\nterm: 2021\n',
      { act: { number: '45' } },
      'approval:\n  status: draft\n  person: ivanova\n  act:\n    number: "45"\n\nterm: 2021\n',
    ],
    [
      'parts a new field by a blank line where the others are parted so',
      'approval:\n  status: draft\n\n  person: ivanova\n\nterm: 2021\n',
      { date: '18.06.2021' },
      'approval:\n  status: draft\n\n  person: ivanova\n\n  date: 18.06.2021\n\nterm: 2021\n',
    ],
    [
      'keeps the quotes off what needs none and puts them where it does',
      'approval:\n  status: draft\n',
      { name: 'А.А. Иванова: министр', number: '45', date: 'да' },
      'approval:\n  status: draft\n  name: "А.А. Иванова: министр"\n  number: "45"\n  date: да\n',
    ],
    [
      'keeps Windows line ends',
      'approval:\r\n  status: draft\r\nterm: 2021\r\n',
      { act: { kind: 'приказ', number: '45' } },
      'approval:\r\n  status: draft\r\n  act:\r\n    kind: приказ\r\n    number: "45"\r\nterm: 2021\r\n',
    ],
    [
      'writes at the end of a file without a line end',
      'kind: passport\napproval:\n  status: draft',
      { date: '18.06.2021' },
      'kind: passport\napproval:\n  status: draft\n  date: 18.06.2021',
    ],
    [
      'fills a field without a value',
      'approval:\n  status: # потом\n  person:\n',
      { status: 'approved', person: 'ivanova' },
      'approval:\n  status: approved # потом\n  person: ivanova\n',
    ],
    [
      'leaves the blank line after a mapping where it is',
      'approval:\n  status: draft\n  person: ivanova\n\nterm: 2021\n',
      { date: '18.06.2021' },
      'approval:\n  status: draft\n  person: ivanova\n  date: 18.06.2021\n\nterm: 2021\n',
    ],
    [
      'parts a new field by a blank line where all fields are',
      'approval:\n  status: draft\n\n  person: ivanova\n\nterm: 2021\n',
      { date: '18.06.2021' },
      'approval:\n  status: draft\n\n  person: ivanova\n\n  date: 18.06.2021\n\nterm: 2021\n',
    ],
    [
      'removes a field with its line',
      'approval:\n  status: draft\n  # кто\n  name: А.А. Иванова # временно\n  date: 2021\n',
      { name: undefined },
      'approval:\n  status: draft\n  # кто\n  date: 2021\n',
    ],
    [
      'adds between brackets',
      'approval: {status: draft, person: ivanova} # гриф\nterm: 2021\n',
      { status: 'approved', date: '18.06.2021' },
      'approval: {status: approved, person: ivanova, date: 18.06.2021} # гриф\nterm: 2021\n',
    ],
    [
      'removes between brackets',
      'approval: {status: draft, name: А.А. Иванова, post: министр}\n',
      { name: undefined, post: undefined },
      'approval: {status: draft}\n',
    ],
    [
      'changes one value between brackets and nothing else',
      'approval: { status: draft,   person: ivanova }\n',
      { status: 'approved' },
      'approval: { status: approved,   person: ivanova }\n',
    ],
    [
      'goes into a mapping that is there',
      'approval:\n  status: draft\n  act:\n    kind: приказ # министерства\n    number: "1"\n    issuer: министерство\n',
      { act: { kind: 'приказ', number: '45', date: '18.06.2021' } },
      'approval:\n  status: draft\n  act:\n    kind: приказ # министерства\n    number: "45"\n    date: 18.06.2021\n',
    ],
    [
      'replaces a folded text as a whole',
      'approval:\n  name: >-\n    Иванова\n    Анна\n  date: 2021\n',
      { name: 'А.А. Иванова' },
      'approval:\n  name: А.А. Иванова\n  date: 2021\n',
    ],
    [
      'folds what is too wide to read',
      'approval:\n  status: draft\n',
      { word: Array.from({ length: 30 }, () => 'слово').join(' ') },
      `approval:\n  status: draft\n  word: >-\n${[16, 14].map((count) => `    ${Array.from({ length: count }, () => 'слово').join(' ')}\n`).join('')}`,
    ],
  ])('%s', async (_, text, fields, expected) => {
    expect(withFields(text, fields, ['status', 'person', 'date', 'act'])).toBe(expected);
  });

  it('gives the data that was asked for, whatever the names and texts', async () => {
    const words = fc.oneof(
      fc.string({ maxLength: 12, unit: 'grapheme' }),
      fc.constantFrom(
        'да',
        '45',
        '1e5',
        'null',
        '~',
        '- a',
        'a: b',
        '#x',
        '"',
        "'",
        '{',
        ' x',
        '*a',
      ),
    );
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const style = fc.constantFrom(
      'approval:\n  a: 1 # one\n  b: "two"\n  c: |\n    three\n    lines\n',
      'approval: {a: 1, b: "two", c: [three]}\n',
      'approval:\r\n    a: one\r\n    b:\r\n      inner: two\r\n    c: >-\r\n      folded\r\n',
    );
    await fc.assert(
      fc.asyncProperty(
        style,
        fc.dictionary(name, words, { noNullPrototype: true }),
        async (text, set) => {
          const after = await dataOf(withFields(text, set));
          const before = await dataOf(text);
          const was =
            typeof before === 'object' && before && 'approval' in before && before.approval;
          expect(after).toEqual({ approval: Object.assign({}, was, set) });
        },
      ),
    );
  });
});
