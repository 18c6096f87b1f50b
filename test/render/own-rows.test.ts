import { describe, expect, it } from 'vitest';
import { settleOwnRows } from '../../src/render/form/own-rows.js';

const ROWS = [
  { fields: ['title'], labels: ['title'] },
  { fields: ['short', 'term'], labels: ['short', 'term'] },
  { fields: ['upstream.federal', 'upstream.regional'], labels: ['links'] },
  { fields: ['own.budget'], labels: ['budget'] },
  { fields: ['goal'], labels: ['goal'] },
];
const LABELS = {
  title: 'Наименование проекта',
  short: 'Краткое наименование',
  term: 'Срок начала и окончания',
  links: 'Связь с «национальными» проектами',
  budget: 'Бюджет',
  goal: 'Цель реализации проекта (кратко)',
};

/** The field after whose row an own row stands; empty for the end. */
function placeOf(after: string): unknown {
  const { data } = settleOwnRows({ extra: [{ label: 'Сайт', text: 'нет', after }] }, ROWS, LABELS);
  const [row] = Array.isArray(data.extra) ? data.extra : [];
  return row?.after;
}

describe("rows of the author's own", () => {
  it.each([
    ['a field', 'goal', 'goal'],
    ['the second field of a row', 'term', 'term'],
    ['a field of several parts', 'upstream', 'upstream.federal'],
    ['a field of the form', 'x-budget', 'own.budget'],
    ['the name of a label', 'links', 'upstream.federal'],
    ['a label as printed', 'Цель реализации проекта (кратко)', 'goal'],
    ['a label before its bracket', 'Цель реализации проекта', 'goal'],
    ['the second label of a row', 'Срок начала и окончания', 'short'],
    ['a label in other letters', 'ЦЕЛЬ  реализации\u00a0проекта (кратко):', 'goal'],
    ['a label without its quotes', 'Связь с национальными проектами', 'upstream.federal'],
    ['nothing', '', ''],
    ['what the form does not have', 'Смета', ''],
  ])('stand after %s', (_, after, field) => {
    expect(placeOf(after)).toBe(field);
  });

  it('tell of a place that the form does not have, with the nearest it has', () => {
    const extra = [
      { label: 'Сайт', text: 'нет', after: 'Цели реализации проекта (кратко)' },
      { label: 'Охват', text: '5', after: 'goals' },
      { label: 'Смета', text: '0', after: '' },
    ];
    expect(settleOwnRows({ extra }, ROWS, LABELS).unplaced).toEqual([
      {
        label: 'Сайт',
        after: 'Цели реализации проекта (кратко)',
        nearest: 'Цель реализации проекта (кратко)',
      },
      { label: 'Охват', after: 'goals', nearest: 'goal' },
    ]);
  });
});
