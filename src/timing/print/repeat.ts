import { plural } from '../../language/russian/plural.js';
import type { Repeat } from '../timing.js';
import { printLength } from './duration.js';
import { NAMED_PERIODS, NAMED_PERIODS_OF, UNITS } from './units.js';
import { DAYS_BY_CODE } from './weekday-words.js';

/** The parts of an RFC 5545 rule: `FREQ`, `INTERVAL`, `BYDAY` … */
export function ruleParts(rrule: string): ReadonlyMap<string, string> {
  return new Map(
    rrule.split(';').map((part) => {
      const [key = '', value = ''] = part.split('=');
      return [key, value];
    }),
  );
}

const FREQUENCY_UNITS: Readonly<Record<string, string>> = {
  DAILY: 'D',
  WEEKLY: 'W',
  MONTHLY: 'M',
  YEARLY: 'Y',
};

const PLAIN: Readonly<Record<string, string>> = {
  P1D: 'ежедневно',
  P1W: 'еженедельно',
  P1M: 'ежемесячно',
  P3M: 'ежеквартально',
  P1Y: 'ежегодно',
};

/** «в месяц», «в квартал», «в 2 недели». */
function perPeriod(period: string): string {
  const count = Number.parseInt(period.slice(1), 10);
  const named =
    NAMED_PERIODS[period] ?? (count === 1 ? UNITS[period.at(-1) ?? '']?.per : undefined);
  return `в ${named ?? printLength(period).replace(/неделя$/, 'неделю')}`;
}

/** «не реже», «не чаще», '' where it is said plainly. */
function boundOf({ atLeast, atMost }: Repeat): string {
  if (atLeast === true) return 'не реже';
  return atMost === true ? 'не чаще' : '';
}

function timesPer(times: number, period: string, bound: string): string {
  const per = perPeriod(period);
  if (bound === '') return `${times} ${plural(times, ['раз', 'раза', 'раз'])} ${per}`;
  return `${bound} ${times} ${times === 1 ? 'раза' : 'раз'} ${per}`;
}

/** «каждую среду», «по понедельникам, четвергам», «каждый 2-й вторник и последний вторник месяца». */
function weekdays(byDay: string): string {
  const days = byDay.split(',').flatMap((code) => {
    const words = DAYS_BY_CODE[code.slice(-2)];
    return words === undefined ? [] : [{ ...words, nth: code.slice(0, -2) }];
  });
  const every = days[0]?.every ?? '';
  if (days.every(({ nth }) => nth === '')) {
    if (days.length > 1) return `по ${days.map(({ plural: named }) => named).join(', ')}`;
    return `${every} ${days.map(({ accusative }) => accusative).join('')}`;
  }
  const said = days.map(
    ({ nth, last, ending, accusative }) =>
      `${nth === '-1' ? last : `${nth}-${ending}`} ${accusative}`,
  );
  return `${every} ${said.join(' и ')} месяца`;
}

function monthDays(list: string): string {
  const days = list.split(',').map((day) => (day === '-1' ? 'последнего' : day));
  return `${days.join(', ')} числа каждого месяца`;
}

/** «последний рабочий день месяца», «первый рабочий день квартала». */
function workday(position: string, period: string): string {
  const unit = NAMED_PERIODS_OF[period] ?? UNITS[period.at(-1) ?? '']?.genitive[0] ?? '';
  return `${position === '-1' ? 'последний' : 'первый'} рабочий день ${unit}`;
}

function ofRule(rrule: string, bound: string): string {
  const parts = ruleParts(rrule);
  const unit = FREQUENCY_UNITS[parts.get('FREQ') ?? ''] ?? 'D';
  const period = `P${parts.get('INTERVAL') ?? '1'}${unit}`;
  const byDay = parts.get('BYDAY');
  const byMonthDay = parts.get('BYMONTHDAY');
  const hour = parts.get('BYHOUR');
  const position = parts.get('BYSETPOS');
  const plain = bound === '' ? PLAIN[period] : undefined;
  const said: string[] = [];
  const saysAll =
    (byDay !== undefined && (period === 'P1W' || /^-?\d/.test(byDay))) ||
    (byMonthDay ?? position) !== undefined;
  if (!saysAll || bound !== '') said.push(plain ?? timesPer(1, period, bound));
  if (position !== undefined) said.push(workday(position, period));
  else if (byDay !== undefined) said.push(weekdays(byDay));
  if (byMonthDay !== undefined) said.push(monthDays(byMonthDay));
  const clock =
    hour === undefined ? '' : ` в ${hour}.${(parts.get('BYMINUTE') ?? '0').padStart(2, '0')}`;
  return said.join(', ') + clock;
}

/** A recurrence in official Russian: «ежемесячно», «не реже 1 раза в месяц», «каждый понедельник в 16.00». */
export function printRepeat(repeat: Repeat): string {
  const { rrule, times, per, due } = repeat;
  const bound = boundOf(repeat);
  const said: string[] = [];
  if (rrule !== undefined) said.push(ofRule(rrule, bound));
  if (times !== undefined && per !== undefined) said.push(timesPer(times, per, bound));
  if (due !== undefined) said.push(due);
  return said.join(', ');
}
