import { describe, expect, it } from 'vitest';
import type { NewFields } from '../../../src/source/edit/set-fields.js';
import { setFieldsUnder } from '../../../src/source/edit/set-fields-under.js';
import { applyEdits, arrangeEdits } from '../../../src/source/edit/text-edit.js';
import { readNodeTree } from '../../../src/source/node-tree.js';

const LAYOUTS = {
  outer: { order: ['kind', 'title', 'term', 'approval', 'goal'] },
  inner: { order: ['status', 'person', 'date', 'marks'] },
};

function after(text: string, fields: NewFields): string {
  const root = readNodeTree(text);
  if (root === undefined) throw new Error('no mapping');
  const { edits } = arrangeEdits(setFieldsUnder(text, root, 'approval', fields, LAYOUTS));
  return applyEdits(text, edits);
}

const WIDE = Array.from({ length: 12 }, () => 'bcdfghjk').join(' ');

describe('setFieldsUnder', () => {
  it.each<[string, string, NewFields, string]>([
    [
      'makes the mapping where the order wants it',
      'kind: passport\ntitle: Пример # так\nterm: 2021\ngoal: Цель\n',
      { date: '18.06.2021', status: 'approved' },
      'kind: passport\ntitle: Пример # так\nterm: 2021\napproval:\n  status: approved\n  date: 18.06.2021\ngoal: Цель\n',
    ],
    [
      'sets it off by a blank line where the others are',
      'kind: passport\ntitle: Пример\n\ngoal: Цель\n',
      { status: 'approved' },
      'kind: passport\ntitle: Пример\n\napproval:\n  status: approved\n\ngoal: Цель\n',
    ],
    [
      'fills an empty one',
      'kind: passport\napproval:\ngoal: Цель\n',
      { status: 'approved' },
      'kind: passport\napproval:\n  status: approved\ngoal: Цель\n',
    ],
    [
      'stays between brackets while it fits a line',
      'approval: {status: draft} # гриф\n',
      { status: 'approved', date: '18.06.2021' },
      'approval: {status: approved, date: 18.06.2021} # гриф\n',
    ],
    [
      'becomes lines where it would not',
      'approval: { status: draft, person: ivanova } # гриф\r\ngoal: Цель\r\n',
      { status: 'approved', marks: WIDE },
      `approval: # гриф\r\n  status: approved\r\n  person: ivanova\r\n  marks: >-\r\n    ${WIDE.slice(0, 89)}\r\n    ${WIDE.slice(90)}\r\ngoal: Цель\r\n`,
    ],
    [
      'stays between brackets within brackets',
      '{kind: passport, approval: {status: draft}}\n',
      { marks: WIDE },
      `{kind: passport, approval: {status: draft, marks: ${WIDE}}}\n`,
    ],
  ])('%s', (_, text, fields, expected) => {
    expect(after(text, fields)).toBe(expected);
  });
});
