import { partsOf } from '../calendar.js';
import type { Interval, Precision } from '../timing.js';
import { endsInWords } from './stretch.js';

const DASH = ' – ';

function isWholeYears({ from, to }: Interval): boolean {
  return (from?.endsWith('-01-01') ?? true) && (to?.endsWith('-12-31') ?? true);
}

/** «2021/2022 учебный год» and what begins or ends with one; undefined where the ends are no school year's. */
function inSchoolYear({ from, to }: Interval): string | undefined {
  if (from !== undefined && !from.endsWith('-09-01')) return undefined;
  if (to !== undefined && !to.endsWith('-05-31')) return undefined;
  const first = from === undefined ? Number(to?.slice(0, 4)) - 1 : Number(from.slice(0, 4));
  const years = `${first}/${first + 1}`;
  if (from === undefined) return `до ${years} учебного года`;
  if (to === undefined) return `с ${years} учебного года`;
  return to.startsWith(String(first + 1)) ? `${years} учебный год` : undefined;
}

function yearOf(iso: string): number | undefined {
  return partsOf(iso).year;
}

function inYears({ from, to }: Interval): string {
  const first = from === undefined ? undefined : yearOf(from);
  const last = to === undefined ? undefined : yearOf(to);
  if (first === undefined) return `до ${last} года`;
  if (last === undefined) return `с ${first} года`;
  return first === last ? `${first} год` : `${first}–${last} годы`;
}

function ofYear(year: number | undefined): string {
  return year === undefined ? '' : ` ${year} года`;
}

/** «15–20 ноября»: days of one month share its name. */
function joined(start: string, end: string): string {
  const [day = '', month = ''] = start.split(' ');
  const sameMonth = /^\d/.test(start) && end.endsWith(` ${month}`);
  return sameMonth ? `${day}–${end}` : start + DASH + end;
}

/**
 * An interval in official Russian: «сентябрь – ноябрь 2021 года», «до 1 июля 2021 года», «15–20 ноября».
 * @param precision the unit to say it in, where the interval's ends are that unit's; else a finer one
 * @param withYear false leaves the year out, for lists whose last member says it
 */
export function printInterval(item: Interval, precision: Precision, withYear = true): string {
  const { from, to } = item;
  if (from === undefined && to === undefined) return '';
  const yearless = (from ?? to ?? '').startsWith('--');
  if (precision === 'year' && !yearless) {
    if (isWholeYears(item)) return inYears(item);
    const school = inSchoolYear(item);
    if (school !== undefined) return school;
  }
  const { start, end } = endsInWords(from, to, precision);
  if (from === undefined) return `до ${end.of}${ofYear(yearOf(to ?? ''))}`;
  if (to === undefined) return `с ${start.of}${ofYear(yearOf(from))}`;
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first !== last) return start.name + ofYear(first) + DASH + end.name + ofYear(last);
  const wraps = to < from;
  const said =
    start.name === end.name && !wraps
      ? start.name
      : wraps
        ? start.name + DASH + end.name
        : joined(start.name, end.name);
  return withYear ? said + ofYear(last) : said;
}

/** A day in official Russian: «18 июня 2021 года», «18 июня» where the year is not known. */
export function formatDay(iso: string): string {
  return printInterval({ from: iso, to: iso }, 'day');
}

function onlyYear({ from, to }: Interval): string | undefined {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  return first === last && first?.startsWith('--') === false ? first : undefined;
}

/** A list of intervals; neighbours of one year say it once: «февраль, май, октябрь 2022 года». */
export function printIntervals(list: readonly Interval[], precision: Precision): string {
  return list
    .map((item, i) => {
      const next = list[i + 1];
      const year = onlyYear(item);
      const shared =
        precision !== 'year' && next !== undefined && year !== undefined && onlyYear(next) === year;
      return printInterval(item, precision, !shared);
    })
    .join(', ');
}
