import { describe, expect, it } from 'vitest';
import { isAt, placeWords, readPlace } from '../../bench/accuracy/places.mjs';

const CELL = { file: 'a/plan.docx', cell: { table: 3, row: 11, column: 2, label: 'Срок' } };

describe('places of a list', () => {
  it.each([
    ['table 3 row 11', true],
    ['table 3 row 11 column 2', true],
    ['plan.docx: table 3 row 11', true],
    ['plan.docx', true],
    ['-', true],
    ['table 3 row 12', false],
    ['paragraph 3', false],
    ['other-plan.docx', false],
    ['lan.docx', false],
  ])('compares «%s» with a cell', (text, expected) => {
    expect(isAt(readPlace(text), CELL)).toBe(expected);
  });

  it.each([
    ['plan.yaml:7', true],
    ['a/plan.yaml:5-8', true],
    ['plan.yaml:8', false],
    ['7', true],
  ])('compares «%s» with a line', (text, expected) => {
    expect(isAt(readPlace(text), { file: 'a/plan.yaml', line: 7 })).toBe(expected);
  });

  it('writes places as lists do', () => {
    expect(placeWords(CELL)).toBe('a/plan.docx: table 3 row 11 column 2');
    expect(placeWords({ file: 'plan.yaml', line: 7 })).toBe('plan.yaml:7');
  });
});
