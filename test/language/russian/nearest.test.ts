import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/language/russian/distance.js';
import { otherLayout } from '../../../src/language/russian/keyboard-layout.js';
import { nearest } from '../../../src/language/russian/nearest.js';

describe('nearest', () => {
  const kinds = ['passport', 'event-plan', 'triads', 'directory'];

  it.each([
    ['pasport', 'passport'],
    ['pasprot', 'passport'],
    ['Triads', 'triads'],
    ['зфыызщке', 'passport'],
    ['event_plan', 'event-plan'],
  ])('reads %s as %s', (written, meant) => {
    expect(nearest(written, kinds)).toBe(meant);
  });

  it('offers nothing when nothing is close', () => {
    expect(nearest('budget', kinds)).toBeUndefined();
    expect(nearest('', kinds)).toBeUndefined();
    expect(nearest('pasport', kinds, 0)).toBeUndefined();
  });

  it('does not count ё and letter case', () => {
    expect(nearest('СТАЖЕР', ['стажёр'], 0)).toBe('стажёр');
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours once and stops at the limit', () => {
    expect(editDistance('план', 'палн')).toBe(1);
    expect(editDistance('план', '')).toBe(4);
    expect(editDistance('мероприятие', 'срок', 3)).toBe(Number.POSITIVE_INFINITY);
  });
});

it('otherLayout reads keys both ways', () => {
  expect(otherLayout('gfcgjhn')).toBe('паспорт');
  expect(otherLayout('паспорт')).toBe('gfcgjhn');
});
