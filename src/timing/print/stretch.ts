import { endOfMonth, partsOf } from '../calendar.js';
import type { Precision } from '../timing.js';
import { MONTHS, MONTHS_OF, ROMAN } from './month-names.js';

/** An end of an interval in words, without its year. */
export interface EndWords {
  /** «сентябрь», «I квартал», «18 июня». */
  readonly name: string;
  /** The genitive, for «с …», «до …». */
  readonly of: string;
}

/** A day as an end: its month and number; 0 for the last day of a month that ends an interval. */
interface End {
  readonly month: number;
  readonly day: number;
}

type Say = (end: End) => EndWords | undefined;

/** A unit and how its first and its last day are said, when a day is that. */
interface Form {
  readonly precision: Precision;
  readonly first: Say;
  readonly last: Say;
}

function nth(list: readonly string[], n: number): string {
  return list[n - 1] ?? '';
}

/** A unit of several months: its n-th of the year. */
function ofMonths(precision: Precision, months: number, noun: string, genitive: string): Form {
  const said = (n: number): EndWords => ({
    name: `${nth(ROMAN, n)} ${noun}`,
    of: `${nth(ROMAN, n)} ${genitive}`,
  });
  return {
    precision,
    first: ({ month, day }) =>
      day === 1 && (month - 1) % months === 0 ? said((month - 1) / months + 1) : undefined,
    last: ({ month, day }) =>
      day === 0 && month % months === 0 ? said(month / months) : undefined,
  };
}

/** Parts of a month by their first and last days. */
function ofMonthPart(
  precision: Precision,
  parts: readonly (EndWords & { first: number; last: number })[],
): Form {
  const say = (part: EndWords | undefined, month: number): EndWords | undefined => {
    const name = nth(MONTHS_OF, month);
    return part === undefined
      ? undefined
      : { name: `${part.name} ${name}`, of: `${part.of} ${name}` };
  };
  return {
    precision,
    first: ({ month, day }) =>
      say(
        parts.find((part) => part.first === day),
        month,
      ),
    last: ({ month, day }) =>
      say(
        parts.find((part) => part.last === day),
        month,
      ),
  };
}

const month: Say = ({ month: n }) => ({ name: nth(MONTHS, n), of: nth(MONTHS_OF, n) });

/** From the coarsest to the finest. */
const FORMS: readonly Form[] = [
  ofMonths('half-year', 6, 'полугодие', 'полугодия'),
  ofMonths('quarter', 3, 'квартал', 'квартала'),
  {
    precision: 'month',
    first: (end) => (end.day === 1 ? month(end) : undefined),
    last: (end) => (end.day === 0 ? month(end) : undefined),
  },
  ofMonthPart('half-month', [
    { first: 1, last: 15, name: 'первая половина', of: 'первой половины' },
    { first: 16, last: 0, name: 'вторая половина', of: 'второй половины' },
  ]),
  ofMonthPart('decade', [
    { first: 1, last: 10, name: 'I декада', of: 'I декады' },
    { first: 11, last: 20, name: 'II декада', of: 'II декады' },
    { first: 21, last: 0, name: 'III декада', of: 'III декады' },
  ]),
];

/** Where the months stand in the list. */
const MONTH_FORM = 2;

function dayWords(iso: string): EndWords {
  const { month: n, day } = partsOf(iso);
  const said = `${day} ${nth(MONTHS_OF, n)}`;
  return { name: said, of: said };
}

/** The units to try: from the wanted one down to months; parts of a month only where they are wanted. */
function formsFrom(precision: Precision): readonly Form[] {
  const wanted = precision === 'year' ? 'month' : precision;
  const first = FORMS.findIndex((form) => form.precision === wanted);
  return first < 0 ? [] : FORMS.slice(first, Math.max(first, MONTH_FORM) + 1);
}

/** Both ends in the coarsest unit, from `precision` down, that has them as its borders; days in the end. */
export function endsInWords(
  from: string | undefined,
  to: string | undefined,
  precision: Precision,
): { start: EndWords; end: EndWords } {
  for (const { first, last } of formsFrom(precision)) {
    const start = from === undefined ? undefined : first(partsOf(from));
    const end =
      to === undefined
        ? undefined
        : last({ ...partsOf(to), ...(endOfMonth(to) === to ? { day: 0 } : {}) });
    const one = start ?? end;
    if (
      one === undefined ||
      (start === undefined) !== (from === undefined) ||
      (end === undefined) !== (to === undefined)
    )
      continue;
    return { start: start ?? one, end: end ?? one };
  }
  return { start: dayWords(from ?? to ?? ''), end: dayWords(to ?? from ?? '') };
}
