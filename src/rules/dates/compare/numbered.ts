import type { Schedule } from '../../../model/schedule.js';
import { oncePer } from '../../../source/once-per.js';
import type { Interval } from '../../../timing/timing.js';
import { type Dated, dated, timedEvent, timedSeminar } from './dated.js';
import { extentOfDays, lastsThroughout } from './days.js';

/** A thing that is numbered and dated. */
export interface NumberedThing {
  readonly number: number;
  readonly dated: Dated;
  readonly extent: Interval;
}

function numbered(number: number, thing: Dated | undefined): NumberedThing | undefined {
  if (thing === undefined || !Number.isFinite(number)) return undefined;
  const { resolved } = thing.term;
  if (lastsThroughout(resolved) || resolved.repeat !== undefined) return undefined;
  const extent = extentOfDays(thing.days);
  return extent && { number, dated: thing, extent };
}

/** By rising number; nothing where two have one number, so that it cannot be told which comes first. */
function inOrder(members: readonly NumberedThing[]): readonly NumberedThing[] {
  const isUnique = new Set(members.map(({ number }) => number)).size === members.length;
  return isUnique ? [...members].sort((a, b) => a.number - b.number) : [];
}

/** The seminars of each document by rising number. */
export const seminarSeries = oncePer(
  (schedule: Schedule): readonly (readonly NumberedThing[])[] => {
    return schedule.triads.map(({ seminars }) =>
      inOrder(
        seminars.flatMap((seminar) => {
          const number = Number.parseInt(seminar.number ?? '', 10);
          return numbered(number, dated(timedSeminar(schedule, seminar))) ?? [];
        }),
      ),
    );
  },
);

const ONE_NUMBER = /^([^№]*)№\s*(\d+)([^№]*)$/;

/** Events that differ in a «№» only: «Подготовка кейса № 1» … «Подготовка кейса № 5». */
export function eventSeries(schedule: Schedule): readonly (readonly NumberedThing[])[] {
  const byName = new Map<string, NumberedThing[]>();
  for (const { events } of schedule.plans) {
    for (const event of events) {
      const [, before, digits, after] = ONE_NUMBER.exec(event.name) ?? [];
      if (digits === undefined) continue;
      const one = numbered(Number(digits), dated(timedEvent(schedule, event)));
      if (one === undefined) continue;
      const key = `${before}№${after}`.toLowerCase().replace(/\s+/g, ' ');
      const there = byName.get(key);
      if (there === undefined) byName.set(key, [one]);
      else there.push(one);
    }
  }
  return [...byName.values()].map(inOrder);
}

/** Whether the later-numbered lies wholly before the other: numbers rise, dates fall. */
export function falls(earlier: Interval, later: Interval): boolean {
  return earlier.from !== undefined && later.to !== undefined && later.to < earlier.from;
}
