import { isoDay, isRealDay } from './calendar.js';
import { readEdtf } from './edtf/read.js';
import type { Interval, Timing } from './timing.js';

/** «1.1.21», «1.9.21 – 5.6.22», which may as well be numbers of sections. */
const FIGURES = String.raw`(\d{1,2})\.(\d{1,2})\.(\d{2})(?:\s?г\.?)?`;
const PHRASE = new RegExp(`^\\s*${FIGURES}(?:\\s*[-–—]\\s*${FIGURES})?\\s*$`);

const CENTURY = 2000;

function dayOf([day, month, year]: readonly (string | undefined)[]): string | undefined {
  const iso = isoDay(CENTURY + Number(year), Number(month), Number(day));
  return isRealDay(iso) ? iso : undefined;
}

function isWithin(day: string, { from, to }: Interval): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function isUnread({ problems }: Timing): boolean {
  return problems.some(({ code }) => code === 'unreadable');
}

/**
 * Reads figures that are a date or the number of a section, with a year in two digits and no word that
 * tells: as a date where the project's term holds it.
 *
 * @param timing the phrase as it is read without the project
 * @param project its first and last day; with neither nothing is plausible
 * @returns `undefined` for a phrase that is read or is another, and for days that lie outside
 */
export function readPlausibleDate(
  timing: Timing,
  project: Interval | undefined,
): Timing | undefined {
  const { text } = timing;
  if (project === undefined || !isUnread(timing)) return undefined;
  if (project.from === undefined && project.to === undefined) return undefined;
  const [, ...parts] = PHRASE.exec(text) ?? [];
  if (parts.length === 0) return undefined;
  const first = dayOf(parts.slice(0, 3));
  const last = parts[3] === undefined ? first : dayOf(parts.slice(3));
  if (first === undefined || last === undefined) return undefined;
  if (!isWithin(first, project) || !isWithin(last, project)) return undefined;
  const read = readEdtf(first === last ? first : `${first}/${last}`);
  return read && { ...read, text };
}
