import fc from 'fast-check';
import { endOfMonth, isoDay, monthLength } from '../../src/timing/calendar.js';
import type { Interval, Precision, Repeat, Timing } from '../../src/timing/timing.js';

const year = fc.integer({ min: 2015, max: 2035 });
const month = fc.integer({ min: 1, max: 12 });

/** Whole units by their first months, with how many months they have. */
const UNITS: readonly (readonly [Precision, number])[] = [
  ['month', 1],
  ['quarter', 3],
  ['half-year', 6],
];

interface Dated {
  readonly intervals: readonly Interval[];
  readonly precision: Precision;
}

const days: fc.Arbitrary<Dated> = fc
  .tuple(year, month, fc.nat(30), fc.nat(40))
  .map(([y, m, d, more]) => {
    const from = isoDay(y, m, 2 + (d % 25));
    const last = new Date(Date.parse(from) + more * 86_400_000);
    return { intervals: [{ from, to: last.toISOString().slice(0, 10) }], precision: 'day' };
  });

const units: fc.Arbitrary<Dated> = fc
  .tuple(fc.constantFrom(...UNITS), year, fc.nat(11), fc.nat(5))
  .map(([[precision, length], y, start, count]) => {
    const first = Math.floor(start / length) * length;
    const last = first + length * (1 + count) - 1;
    const from = isoDay(y, first + 1, 1);
    const end = isoDay(y + Math.floor(last / 12), (last % 12) + 1, 1);
    return { intervals: [{ from, to: endOfMonth(end) }], precision };
  });

const partsOfMonth: fc.Arbitrary<Dated> = fc
  .tuple(year, month, fc.nat(2), fc.boolean())
  .map(([y, m, part, half]) => {
    const last = monthLength(y, m);
    const decades = [
      [1, 10],
      [11, 20],
      [21, last],
    ] as const;
    const halves = [
      [1, 15],
      [16, last],
      [16, last],
    ] as const;
    const [from, to] = (half ? halves : decades)[part] ?? [1, 10];
    return {
      intervals: [{ from: isoDay(y, m, from), to: isoDay(y, m, to) }],
      precision: half ? 'half-month' : 'decade',
    };
  });

const years: fc.Arbitrary<Dated> = fc
  .tuple(year, fc.nat(4), fc.boolean())
  .map(([y, count, school]) => ({
    intervals: [
      school
        ? { from: `${y}-09-01`, to: `${y + 1}-05-31` }
        : { from: `${y}-01-01`, to: `${y + count}-12-31` },
    ],
    precision: 'year',
  }));

const closed = fc.oneof(days, units, partsOfMonth, years);

const ends: fc.Arbitrary<Dated> = fc
  .tuple(closed, fc.boolean())
  .map(([{ intervals, precision }, till]) => {
    const [first] = intervals;
    return { intervals: [till ? { to: first?.to ?? '' } : { from: first?.from ?? '' }], precision };
  });

/** Months of one or several years, apart from each other. */
const lists: fc.Arbitrary<Dated> = fc
  .uniqueArray(fc.nat(60), { minLength: 2, maxLength: 5 })
  .map((months) => ({
    intervals: [...months]
      .sort((a, b) => a - b)
      .map((n) => {
        const from = isoDay(2020 + Math.floor(n / 12), (n % 12) + 1, 1);
        return { from, to: endOfMonth(from) };
      }),
    precision: 'month',
  }));

const yearless: fc.Arbitrary<Dated> = fc.tuple(month, month, fc.boolean()).map(([a, b, day]) => {
  const from = isoDay(undefined, a, day ? 12 : 1);
  const to = day ? isoDay(undefined, b, 20) : endOfMonth(isoDay(undefined, b, 1));
  return { intervals: [{ from, to }], precision: day ? 'day' : 'month' };
});

const bounds: fc.Arbitrary<Pick<Repeat, 'atLeast' | 'atMost'>> = fc.constantFrom(
  {},
  { atLeast: true },
  { atMost: true },
);

const repeats: fc.Arbitrary<Repeat> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      fc.integer({ min: 1, max: 6 }),
      bounds,
    )
    .map(([frequency, interval, bound]) => ({
      rrule: `FREQ=${frequency}${interval > 1 ? `;INTERVAL=${interval}` : ''}`,
      ...bound,
    })),
  fc
    .tuple(
      fc.integer({ min: 2, max: 30 }),
      fc.constantFrom('P1W', 'P1M', 'P3M', 'P6M', 'P1Y', 'P2M'),
      bounds,
    )
    .map(([times, per, bound]) => ({ times, per, ...bound })),
  fc
    .uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((byDay) => ({ rrule: `FREQ=WEEKLY;BYDAY=${byDay.join(',')}` })),
  fc
    .tuple(fc.constantFrom(-1, 1, 2, 3, 4), fc.constantFrom('MO', 'WE', 'SU'))
    .map(([n, day]) => ({ rrule: `FREQ=MONTHLY;BYDAY=${n}${day}` })),
  fc.constantFrom(-1, 1, 15, 28).map((n) => ({ rrule: `FREQ=MONTHLY;BYMONTHDAY=${n}` })),
  fc
    .tuple(fc.constantFrom('', ';INTERVAL=3', ';INTERVAL=6'), fc.constantFrom(-1, 1))
    .map(([every, n]) => ({ rrule: `FREQ=MONTHLY${every};BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${n}` })),
  fc.integer({ min: 1, max: 28 }).map((n) => ({ rrule: 'FREQ=MONTHLY', due: `до ${n} числа` })),
  fc
    .tuple(fc.integer({ min: 8, max: 20 }), fc.constantFrom(0, 30))
    .map(([h, m]) => ({ rrule: `FREQ=WEEKLY;BYDAY=MO;BYHOUR=${h};BYMINUTE=${m}` })),
);

const EMPTY = { text: '', intervals: [], notes: [], problems: [] } as const;

function kindOf([first]: readonly Interval[]): Timing['kind'] {
  if (first?.to === undefined) return 'open';
  return first.from === undefined ? 'deadline' : 'period';
}

const dated: fc.Arbitrary<Timing> = fc
  .oneof(closed, ends, lists)
  .map(({ intervals, precision }) => ({ ...EMPTY, intervals, precision, kind: kindOf(intervals) }));

const withoutYear: fc.Arbitrary<Timing> = yearless
  .filter(
    ({ intervals: [one], precision }) =>
      precision === 'month' || one?.from?.slice(0, 4) !== one?.to?.slice(0, 4),
  )
  .map((read) => ({ ...EMPTY, ...read, kind: 'period', needs: ['year'] }));

const lasting: fc.Arbitrary<Timing> = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('D', 'W', 'M'),
    fc.constantFrom('', '-', '../', 'range', 'least'),
    fc.constantFrom('завершение программы', 'начало аттестации', 'подписание соглашения'),
    fc.boolean(),
  )
  .filter(([, , form, , anchored]) => anchored || form !== '-')
  .map(([n, unit, form, anchor, anchored]) => {
    const one = `P${n}${unit}`;
    const plain = form === 'range' ? `${one}/P${n + 1}${unit}` : `${form}${one}`;
    const duration = form === 'least' ? `${one}/..` : plain;
    const kind = { kind: 'relative', precision: 'day', needs: ['event'] } as const;
    return { ...EMPTY, ...kind, duration, ...(anchored ? { anchor } : {}) };
  });

const fixed: fc.Arbitrary<Timing> = fc.constantFrom<Timing>(
  { ...EMPTY, kind: 'whole-project', precision: 'day', needs: ['project-term'] },
  { ...EMPTY, kind: 'by-agreement', precision: 'day' },
  { ...EMPTY, kind: 'by-schedule', precision: 'day' },
  { ...EMPTY, kind: 'as-needed', precision: 'day' },
  { ...EMPTY, kind: 'ongoing', precision: 'day' },
  { ...EMPTY, kind: 'ongoing', precision: 'year', needs: ['year'] },
);

/** Terms that a person can write: dates of every precision, kinds, durations, with and without recurrence. */
export const timings = fc.oneof(dated, withoutYear, lasting, fixed);

/** The same with a recurrence beside the dates. */
export const recurringTimings = fc
  .tuple(dated, repeats)
  .map(([timing, repeat]) => ({ ...timing, repeat }));

export { repeats };
