import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  daysBetween,
  endOfMonth,
  isRealDay,
  weekdayOf,
} from '../../src/timing/calendar.js';

const days = fc.integer({ min: -40_000, max: 40_000 }).map((n) => addDays('2021-06-18', n));

describe('calendar', () => {
  it('adds days, months and years over ends of months and years', () => {
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
    expect(addMonths('2022-01-15', -2)).toBe('2021-11-15');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });

  it('compares and counts days', () => {
    expect(compareDays('2021-06-18', '2021-06-19')).toBe(-1);
    expect(compareDays('2021-06-18', '2021-06-18')).toBe(0);
    expect(compareDays('2021-06-19', '2021-06-18')).toBe(1);
    expect(daysBetween('2021-12-31', '2022-01-01')).toBe(1);
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('knows weekdays and ends of months', () => {
    expect(weekdayOf('2021-06-18')).toBe(5);
    expect(weekdayOf('2021-06-20')).toBe(7);
    expect(endOfMonth('2024-02-10')).toBe('2024-02-29');
    expect(endOfMonth('--02-01')).toBe('--02-28');
  });

  it.each([
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-06-00',
    '--06-18',
    '2021-6-18',
    '18.06.2021',
    'abcd-ef-gh',
  ])('%s is no real day', (text) => {
    expect(isRealDay(text)).toBe(false);
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(isRealDay(day)).toBe(true);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
    );
  });
});
