import { endOfMonth, partsOf } from '../calendar.js';
import type { Interval, Precision } from '../timing.js';
import { MONTHS, MONTHS_OF, ROMAN } from './month-names.js';

/** Words for both ends of an interval without their years; one word where it is one unit. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
  /** The same in the genitive, for «с …», «до …». */
  readonly startOf: string;
  readonly endOf: string;
}

interface Ends {
  readonly from: { month: number; day: number };
  readonly to: { month: number; day: number };
  readonly last: boolean;
  readonly sameYear: boolean;
}

function stretch(start: string, end: string, startOf = start, endOf = end): Stretch {
  return { start, end, startOf, endOf };
}

function name(list: readonly string[], n: number): string {
  return list[n - 1] ?? '';
}

function quarters({ from, to, last }: Ends): Stretch | undefined {
  if (from.day !== 1 || !last || (from.month - 1) % 3 !== 0 || to.month % 3 !== 0) return undefined;
  const [first, end] = [name(ROMAN, (from.month + 2) / 3), name(ROMAN, to.month / 3)];
  return stretch(`${first} квартал`, `${end} квартал`, `${first} квартала`, `${end} квартала`);
}

function halfYears({ from, to, last }: Ends): Stretch | undefined {
  if (from.day !== 1 || !last || (from.month - 1) % 6 !== 0 || to.month % 6 !== 0) return undefined;
  const [first, end] = [name(ROMAN, (from.month + 5) / 6), name(ROMAN, to.month / 6)];
  return stretch(
    `${first} полугодие`,
    `${end} полугодие`,
    `${first} полугодия`,
    `${end} полугодия`,
  );
}

function months({ from, to, last }: Ends): Stretch | undefined {
  if (from.day !== 1 || !last) return undefined;
  return stretch(
    name(MONTHS, from.month),
    name(MONTHS, to.month),
    name(MONTHS_OF, from.month),
    name(MONTHS_OF, to.month),
  );
}

function parts(
  starts: Readonly<Record<number, string>>,
  ends: Readonly<Record<number, string>>,
  { from, to, last }: Ends,
): Stretch | undefined {
  const first = starts[from.day];
  const end = last ? ends[0] : ends[to.day];
  if (first === undefined || end === undefined) return undefined;
  const said = (part: string, month: number) => `${part} ${name(MONTHS_OF, month)}`;
  const genitive = (part: string) =>
    part.replace('декада', 'декады').replace('ая половина', 'ой половины');
  return stretch(
    said(first, from.month),
    said(end, to.month),
    said(genitive(first), from.month),
    said(genitive(end), to.month),
  );
}

function decades(ends: Ends): Stretch | undefined {
  return parts(
    { 1: 'I декада', 11: 'II декада', 21: 'III декада' },
    { 10: 'I декада', 20: 'II декада', 0: 'III декада' },
    ends,
  );
}

function halfMonths(ends: Ends): Stretch | undefined {
  return parts(
    { 1: 'первая половина', 16: 'вторая половина' },
    { 15: 'первая половина', 0: 'вторая половина' },
    ends,
  );
}

function days({ from, to }: Ends): Stretch {
  return stretch(
    `${from.day} ${name(MONTHS_OF, from.month)}`,
    `${to.day} ${name(MONTHS_OF, to.month)}`,
  );
}

const FORMS: readonly (readonly [Precision, (ends: Ends) => Stretch | undefined])[] = [
  ['half-year', halfYears],
  ['quarter', quarters],
  ['month', months],
  ['half-month', halfMonths],
  ['decade', decades],
];

/** Says the ends in the coarsest unit, from `precision` down, whose borders they are; days in the end. */
export function stretchOf(item: Interval, precision: Precision): Stretch {
  const from = partsOf(item.from ?? item.to ?? '');
  const to = partsOf(item.to ?? item.from ?? '');
  const end = item.to ?? item.from ?? '';
  const ends = { from, to, last: endOfMonth(end) === end, sameYear: from.year === to.year };
  const first = FORMS.findIndex(([unit]) => unit === precision);
  for (const [, say] of first < 0
    ? precision === 'year'
      ? FORMS.slice(2, 3)
      : []
    : FORMS.slice(first)) {
    const said = say(ends);
    if (said !== undefined) return said;
  }
  return days(ends);
}
