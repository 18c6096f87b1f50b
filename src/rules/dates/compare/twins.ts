import type { PlanEvent, Seminar } from '../../../model/project.js';
import type { Schedule } from '../../../model/schedule.js';
import { oncePer } from '../../../source/once-per.js';
import { type Dated, dated, timedEvent, timedSeminar } from './dated.js';
import { lastsThroughout } from './days.js';

/** A seminar and the plan's events that prepare and hold it: one thing with two dates. */
export interface Twins {
  readonly seminar: Dated;
  /** Never empty. One of them that agrees is enough. */
  readonly events: readonly Dated[];
}

const NUMBERED_SEMINAR = /(?:семинар|совещани)[а-яё-]*\s*(?:№|N|No\.?)\s*(\d+)/iu;
const HOLDING = /проведени|провести|проводит/iu;
const HOLDING_A_SEMINAR =
  /(?:проведени[а-яё]*|провести|проводит)(?:\s+\S+){0,2}?\s+(?:семинар|совещани)/iu;
const AROUND_A_SEMINAR = /подготов|разработ|подвед|итог|отч[её]т|обобщ|размещ|публик/iu;
const BEGINS_WITH_SEMINAR = /^(?:[а-яё]+(?:ый|ой|ое|ий)\s+)?(?:семинар|совещани)/iu;

/** Whether an event is the seminar itself, not what precedes or follows it. */
function holds({ name, seminar }: PlanEvent): boolean {
  if (seminar !== undefined) return HOLDING.test(name) || !AROUND_A_SEMINAR.test(name);
  return HOLDING_A_SEMINAR.test(name) || BEGINS_WITH_SEMINAR.test(name);
}

/** The number of the seminar an event's name speaks of: «Проведение семинара-совещания № 2». */
function numberInName(name: string): string | undefined {
  return NUMBERED_SEMINAR.exec(name)?.[1];
}

/** Seminars by id and number; a number that two of them have names neither. */
function seminarsByName(schedule: Schedule): ReadonlyMap<string, Seminar | undefined> {
  const known = new Map<string, Seminar | undefined>();
  for (const { seminars } of schedule.triads) {
    for (const seminar of seminars) {
      for (const key of new Set([seminar.id, seminar.number])) {
        if (key !== undefined) known.set(key, known.has(key) ? undefined : seminar);
      }
    }
  }
  return known;
}

/** Groups the plan's events by the seminar they are linked to, or by the number in their names where none is. */
function eventsBySeminar(schedule: Schedule): ReadonlyMap<Seminar, readonly PlanEvent[]> {
  const known = seminarsByName(schedule);
  const linked = new Map<Seminar, PlanEvent[]>();
  const named = new Map<Seminar, PlanEvent[]>();
  for (const { events } of schedule.plans) {
    for (const event of events) {
      if (!holds(event)) continue;
      const key = event.seminar?.id ?? numberInName(event.name);
      const seminar = key === undefined ? undefined : known.get(key);
      if (seminar === undefined) continue;
      const group = event.seminar ? linked : named;
      const there = group.get(seminar);
      if (there === undefined) group.set(seminar, [event]);
      else there.push(event);
    }
  }
  return new Map([...named, ...linked]);
}

/** A term that names its own days, not the whole project's and not a recurrence. */
export function isOnce({ term }: Dated): boolean {
  return !lastsThroughout(term.resolved) && term.resolved.repeat === undefined;
}

/** The seminars of a project that its plans speak of too, where both have days. */
export const twinsOf = oncePer((schedule: Schedule): readonly Twins[] => {
  const twins: Twins[] = [];
  for (const [seminar, events] of eventsBySeminar(schedule)) {
    const own = dated(timedSeminar(schedule, seminar));
    if (own === undefined || !isOnce(own)) continue;
    const others = events.flatMap((event) => dated(timedEvent(schedule, event)) ?? []);
    const once = others.filter(isOnce);
    if (once.length > 0) twins.push({ seminar: own, events: once });
  }
  return twins;
});
