import type { Sense } from '../lexicon/sense.js';
import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { readNumbers } from './heads.js';
import type { Item, Span } from './item.js';
import { withYearsAt } from './month.js';
import { readSchoolYear } from './school-year.js';
import { daysSpan, monthsSpan, schoolMonths, withYears } from './span.js';
import { skipThis } from './this.js';
import { readYears, skipYearWords } from './year.js';

type Part = NonNullable<Sense['part']>;

/** What «начало», «середина», «конец» mean: days of a month, months of a year, of a school year, of a quarter. */
const DAYS = { start: [1, 10], middle: [11, 20], end: [21, 0] } as const;
const MONTHS = { start: [1, 3], middle: [5, 8], end: [10, 12] } as const;
const SCHOOL_MONTHS = { start: [9, 9], middle: [12, 1], end: [5, 5] } as const;

function spanItem(first: number, next: number, span: Span): Item {
  return { first, next, meaning: { is: 'spans', spans: [span] } };
}

function ofMonth(
  from: Part,
  to: Part,
  first: number,
  at: number,
  tokens: readonly Token[],
): Item | undefined {
  const { month } = tokenAt(tokens, at).sense;
  if (month === undefined) return undefined;
  const span = daysSpan(month, DAYS[from][0], DAYS[to][1], 'decade');
  return withYearsAt({ ...span, ...edges(from, to, 'month') }, first, at + 1, tokens);
}

function ofSchoolYear(
  from: Part,
  to: Part,
  first: number,
  at: number,
  tokens: readonly Token[],
): Item | undefined {
  const school = readSchoolYear(tokens, at);
  if (school === undefined) return undefined;
  const span = {
    ...schoolMonths(SCHOOL_MONTHS[from][0], SCHOOL_MONTHS[to][1], 'month'),
    ...edges(from, to, 'year'),
  };
  return spanItem(
    first,
    school.next,
    withYears(span, school.year === undefined ? undefined : [school.year]),
  );
}

/** «конец I квартала», «начало второго полугодия»: the last, the first month. */
function ofPeriod(
  from: Part,
  to: Part,
  first: number,
  at: number,
  tokens: readonly Token[],
): Item | undefined {
  const item = readNumbers(tokens, at, undefined);
  const span = item?.meaning.is === 'spans' ? item.meaning.spans[0] : undefined;
  if (
    item === undefined ||
    span === undefined ||
    span.precision === 'day' ||
    span.precision === 'year'
  )
    return undefined;
  const starts = from === 'end' ? span.to : span.from;
  const ends = to === 'start' ? span.from : span.to;
  const months = monthsSpan(starts.month, ends.month, 'month');
  const said = { ...months, ...edges(from, to, span.precision) };
  return spanItem(first, item.next, withYears(said, span.years));
}

function ofYear(
  from: Part,
  to: Part,
  first: number,
  at: number,
  tokens: readonly Token[],
): Item | undefined {
  const { years, next } = readYears(tokens, at, 1);
  if (years === undefined && tokenAt(tokens, at).sense.year === undefined) return undefined;
  const span = {
    ...monthsSpan(MONTHS[from][0], MONTHS[to][1], 'quarter'),
    ...edges(from, to, 'year'),
  };
  return spanItem(first, skipYearWords(tokens, next), withYears(span, years));
}

/** A deadline at an end, a start at a beginning is as exact as the whole: «до конца 2022 года». */
function edges(from: Part, to: Part, whole: Span['precision']): Partial<Span> {
  if (from === 'start' && to === 'start') return { beginning: true, whole };
  return to === 'end' ? { whole } : {};
}

/** «до окончания учебного года»: as «до конца»; elsewhere the word is the heading of a date or an event. */
function endingAt(tokens: readonly Token[], at: number): Part | undefined {
  const before = tokenAt(tokens, at - 1).word;
  if (before !== 'до' && before !== 'к') return undefined;
  return tokenAt(tokens, at).sense.ending === true ? 'end' : undefined;
}

/** «начало сентября», «конец 2022 года», «к концу учебного года», «начало – середина октября». */
export function readPart(tokens: readonly Token[], at: number): Item | undefined {
  const from = tokenAt(tokens, at).sense.part ?? endingAt(tokens, at);
  if (from === undefined) return undefined;
  const joint = tokenAt(tokens, at + 1);
  const second =
    joint.kind === 'dash' || joint.sense.and === true
      ? tokenAt(tokens, at + 2).sense.part
      : undefined;
  const to = second ?? from;
  const next = skipThis(tokens, second === undefined ? at + 1 : at + 3);
  return (
    ofMonth(from, to, at, next, tokens) ??
    ofSchoolYear(from, to, at, next, tokens) ??
    ofYear(from, to, at, next, tokens) ??
    ofPeriod(from, to, at, next, tokens)
  );
}
