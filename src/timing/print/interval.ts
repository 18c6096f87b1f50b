import { partsOf } from '../calendar.js';
import type { Interval, Precision } from '../timing.js';
import { stretchOf } from './stretch.js';

const DASH = ' – ';

function isWholeYears({ from, to }: Interval): boolean {
  return (from?.endsWith('-01-01') ?? true) && (to?.endsWith('-12-31') ?? true);
}

function isSchoolYear({ from, to }: Interval): boolean {
  if (from === undefined || to === undefined) return false;
  return (
    from.endsWith('-09-01') &&
    to.endsWith('-05-31') &&
    Number(to.slice(0, 4)) === Number(from.slice(0, 4)) + 1
  );
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

/** «15–20 ноября»: days of one month share its name; one unit is said once. */
function oneYear(item: Interval, precision: Precision): string {
  const { start, end } = stretchOf(item, precision);
  if (start === end) return start;
  const [day, month] = start.split(' ');
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
    if (isSchoolYear(item)) return `${from?.slice(0, 4)}/${to?.slice(0, 4)} учебный год`;
  }
  const { start, end, startOf, endOf } = stretchOf(item, precision);
  if (from === undefined) return `до ${endOf}${ofYear(yearOf(to ?? ''))}`;
  if (to === undefined) return `с ${startOf}${ofYear(yearOf(from))}`;
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first === last && (to >= from || yearless)) {
    const said =
      to < from || start === end
        ? start === end
          ? start
          : start + DASH + end
        : oneYear(item, precision);
    return withYear ? said + ofYear(last) : said;
  }
  return start + ofYear(first) + DASH + end + ofYear(last);
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
