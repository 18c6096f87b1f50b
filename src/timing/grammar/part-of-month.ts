import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Precision } from '../timing.js';
import { readHalfYearsFrom } from './half-year.js';
import type { Item, Span } from './item.js';
import type { Pair, Run } from './run.js';
import { closedIf, daysSpan, withYears } from './span.js';
import { readYears } from './year.js';

/** First and last days of the parts of a month; 0 is its last day. -1 is the last part. */
type Parts = Readonly<Record<number, readonly [number, number]>>;

const LONGEST_MONTH = 31;

const DECADES: Parts = { 1: [1, 10], 2: [11, 20], 3: [21, 0], [-1]: [21, 0] };
const HALVES: Parts = { 1: [1, 15], 2: [16, 0], [-1]: [16, 0] };
const WEEKS: Parts = { 1: [1, 7], 2: [8, 14], 3: [15, 21], 4: [22, 28], 5: [29, 0], [-1]: [25, 0] };

function toSpan(pair: Pair, parts: Parts, month: number, precision: Precision): Span | undefined {
  const low = parts[pair.low];
  const high = parts[pair.high];
  if (low === undefined || high === undefined) return undefined;
  return closedIf(pair.low !== pair.high, daysSpan(month, low[0], high[1], precision));
}

/** «первая декада каждого месяца»: FREQ=MONTHLY with the days of that part; the last part ends with the month. */
function everyMonth(
  run: Run,
  first: number,
  tokens: readonly Token[],
  parts: Parts,
): Item | undefined {
  const at = tokenAt(tokens, run.next + 1).sense.every === true ? run.next + 2 : run.next + 1;
  const part = parts[run.pairs[0]?.low ?? 0];
  if (tokenAt(tokens, at).sense.unit !== 'M' || part === undefined || run.pairs.length > 1)
    return undefined;
  const last = part[1] === 0 ? LONGEST_MONTH : part[1];
  const days = Array.from({ length: last - part[0] + 1 }, (_, i) => part[0] + i);
  const repeat = { unit: 'M', byMonthDay: days.join(',') } as const;
  return { first, next: at + 1, meaning: { is: 'repeat', repeat } };
}

function readParts(
  run: Run,
  first: number,
  tokens: readonly Token[],
  parts: Parts,
  precision: Precision,
): Item | undefined {
  const month = tokenAt(tokens, run.next + 1).sense.month;
  if (month === undefined) return everyMonth(run, first, tokens, parts);
  const spans = run.pairs.map((pair) => toSpan(pair, parts, month, precision));
  const { years, next } = readYears(tokens, run.next + 2, month);
  const known = spans.filter((span) => span !== undefined);
  if (known.length < spans.length) return undefined;
  return {
    first,
    next,
    meaning: { is: 'spans', spans: known.map((span) => withYears(span, years)) },
  };
}

/** «III декада мая», «1-я и 2-я декады июня 2022 г.». */
export function readDecades(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  return readParts(run, first, tokens, DECADES, 'decade');
}

/** «вторая половина октября», «первая половина 2022 года». */
export function readHalves(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  return (
    readParts(run, first, tokens, HALVES, 'half-month') ?? readHalfYearsFrom(run, first, tokens)
  );
}

/** «первая неделя сентября»: counted from the month's first day. */
export function readWeeks(run: Run, first: number, tokens: readonly Token[]): Item | undefined {
  const { word } = tokenAt(tokens, run.next);
  return run.ordinal || word === 'неделя' || word === 'неделе'
    ? readParts(run, first, tokens, WEEKS, 'decade')
    : undefined;
}
