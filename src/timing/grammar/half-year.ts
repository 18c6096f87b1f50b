import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item, Span } from './item.js';
import type { Pair, Run } from './run.js';
import { readSchoolYear } from './school-year.js';
import { closedIf, monthsSpan, schoolMonths, withYears } from './span.js';
import { readYears } from './year.js';

function ofCalendarYear({ low, high }: Pair): Span {
  return monthsSpan(low * 6 - 5, high * 6, 'half-year');
}

/** By law a school sets its own terms; by custom the halves part at New Year. */
function ofSchoolYear({ low, high }: Pair): Span {
  return schoolMonths(low === 1 ? 9 : 1, high === 1 ? 12 : 5, 'half-year');
}

/** A half of a calendar year as that of a school year: «2023/2024 учебный год, 2 полугодие». */
export function inSchoolYear(half: Span): Span {
  return ofSchoolYear({ low: half.from.month < 7 ? 1 : 2, high: half.to.month < 7 ? 1 : 2 });
}

/** The year after «полугодие» or «половина», at the word itself. */
export function readHalfYearsFrom(
  run: Run,
  first: number,
  tokens: readonly Token[],
): Item | undefined {
  const pairs = run.pairs.map(({ low, high }) => ({
    low: low === -1 ? 2 : low,
    high: high === -1 ? 2 : high,
  }));
  if (!pairs.every(({ low, high }) => low >= 1 && high <= 2 && low <= high)) return undefined;
  const at = run.next + 1;
  const school = readSchoolYear(tokens, at);
  if (school !== undefined) {
    const spans = pairs.map((pair) =>
      withYears(ofSchoolYear(pair), school.year === undefined ? undefined : [school.year]),
    );
    return { first, next: school.next, meaning: { is: 'spans', spans } };
  }
  const { years, next } = readYears(tokens, at, 1);
  const bare = years === undefined && tokenAt(tokens, at).sense.year !== undefined;
  if (years === undefined && !bare && tokenAt(tokens, run.next).sense.head === 'half')
    return undefined;
  const spans = pairs.map((pair) =>
    withYears(closedIf(pair.low < pair.high, ofCalendarYear(pair)), years),
  );
  return { first, next: bare ? at + 1 : next, meaning: { is: 'spans', spans } };
}
