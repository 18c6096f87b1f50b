import type { OwnDays } from '../../timing/days-off/day-off.js';
import { parseTiming } from '../../timing/index.js';
import type { Args } from '../rule.js';

/** What the settings of a workspace say of days off. */
export interface OwnCalendar {
  readonly own: OwnDays;
  /** The years that the settings name days of: they are taken to name all that is moved. */
  readonly years: ReadonlySet<string>;
  /** Whether Saturdays are minded. */
  readonly saturday: boolean;
}

/** The days of a list, however they are written; what is no day is left out. */
function daysIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((written: unknown) => {
    const [day] = typeof written === 'string' ? parseTiming(written).intervals : [];
    return day?.from !== undefined && day.from === day.to ? [day.from] : [];
  });
}

/** Reads the options `daysOff`, `workingDays` and `saturday`. */
export function ownCalendar({ daysOff, workingDays, saturday }: Args): OwnCalendar {
  const off = daysIn(daysOff);
  const working = daysIn(workingDays);
  return {
    own: { off: new Set(off), working: new Set(working) },
    years: new Set([...off, ...working].map((day) => day.slice(0, 4))),
    saturday: saturday === true,
  };
}
