import { describe, expect, it } from 'vitest';
import { isRealDay, weekdayOf } from '../../src/timing/calendar.js';
import { dayOff, knowsMovedDays, yearsWithMovedDays } from '../../src/timing/days-off/day-off.js';
import { MOVED_DAYS } from '../../src/timing/days-off/moved-days.js';

const none = new Set<string>();

describe('the production calendar', () => {
  it.each(yearsWithMovedDays())('has sound entries for %i', (year) => {
    const { off = [], working = [] } = MOVED_DAYS[year] ?? {};
    for (const day of off) {
      expect(isRealDay(`${year}-${day}`)).toBe(true);
      expect(weekdayOf(`${year}-${day}`)).toBeLessThan(6);
    }
    for (const day of working) expect(weekdayOf(`${year}-${day}`)).toBeGreaterThan(5);
  });

  // Working days of a five-day week, as the official calendars count them.
  it.each([
    [2019, 247],
    [2020, 246],
    [2021, 247],
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('leaves the official count of working days in %i: %i', (year, count) => {
    let working = 0;
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        const pad = (n: number) => String(n).padStart(2, '0');
        const iso = `${year}-${pad(month)}-${pad(day)}`;
        if (isRealDay(iso) && dayOff(iso) === undefined) working++;
      }
    }
    expect(working).toBe(count);
  });

  it.each([
    ['2022-01-01', 'holiday'],
    ['2022-05-10', 'moved'],
    ['2022-03-05', undefined],
    ['2022-03-06', 'sunday'],
    ['2022-03-12', 'saturday'],
    ['2022-03-14', undefined],
    ['2021-02-20', undefined],
    ['2021-05-05', undefined],
    ['2024-12-28', undefined],
    ['2031-05-09', 'holiday'],
    ['2031-05-12', undefined],
  ])('knows %s: %s', (day, why) => {
    expect(dayOff(day)).toBe(why);
  });

  it('says which years it knows', () => {
    expect(knowsMovedDays(2019)).toBe(true);
    expect(knowsMovedDays(2018)).toBe(false);
    expect(knowsMovedDays(2031)).toBe(false);
  });

  it('lets the days of the workspace win', () => {
    expect(dayOff('2031-05-12', { off: new Set(['2031-05-12']), working: none })).toBe('moved');
    expect(dayOff('2022-01-03', { off: none, working: new Set(['2022-01-03']) })).toBeUndefined();
  });
});
