import { inSchoolYear } from '../grammar/half-year.js';
import type { Span } from '../grammar/item.js';
import type { Clause, End } from './clause.js';

/** Days since the year's start, roughly: only for telling which of two dates comes first in a year. */
function order({ from }: Span): number {
  return (from.month + Math.min(from.shift, 0) * 12) * 32 + from.day;
}

/** The years that a whole year or a row of years stands for: 2021–2023 gives three. */
function yearsOf(end: End): readonly number[] | undefined {
  const { span, years } = end;
  const first = years?.[0];
  if (first === undefined || span.wholeYear !== true || span.closed !== true) return years;
  return Array.from({ length: span.to.shift + 1 }, (_, i) => first + i);
}

function shifted(years: readonly number[], by: number): readonly number[] {
  return by === 0 ? years : years.map((year) => year + by);
}

function give(to: End, years: readonly number[], by: number): void {
  to.years = shifted(years, by);
  to.inherited = true;
}

/** Gives the years of a school year to a month within it; half a year becomes that of the school. */
function giveOf(donor: Span, to: End, years: readonly number[]): void {
  const ofSchool = donor.schoolYear === true;
  if (ofSchool && to.span.precision === 'half-year' && to.span.schoolYear !== true)
    to.span = inSchoolYear(to.span);
  const isSpring = ofSchool && to.span.schoolYear !== true && to.span.from.month < 8;
  give(to, years, isSpring ? 1 : 0);
}

function endsOf(clauses: readonly Clause[]): { end: End; clause: Clause; starts: boolean }[] {
  return clauses.flatMap((clause) => {
    const start = { end: clause.start, clause, starts: clause.role === 'range' };
    return clause.start === clause.end
      ? [start]
      : [start, { end: clause.end, clause, starts: false }];
  });
}

function isBareYear({ start, end }: Clause): boolean {
  const { wholeYear, schoolYear, precision } = start.span;
  return start === end && (wholeYear === true || (schoolYear === true && precision === 'year'));
}

/**
 * Gives dates without a year the year of the next date that has one («август, сентябрь 2022 г.»), else of the
 * one before («декабрь 2021, январь»: the following January). A bare year that gives its year is a heading.
 */
export function shareYears(clauses: readonly Clause[]): void {
  const ends = endsOf(clauses);
  for (let i = ends.length - 2; i >= 0; i--) {
    const taker = ends[i];
    const donor = ends[i + 1];
    const years = donor === undefined ? undefined : yearsOf(donor.end);
    if (!taker || !donor || years === undefined || taker.end.years !== undefined) continue;
    const wraps =
      taker.starts &&
      order(taker.end.span) > order(donor.end.span) &&
      donor.end.span.from.month !== taker.end.span.from.month;
    if (wraps) give(taker.end, years, -1);
    else giveOf(donor.end.span, taker.end, years);
    if (isBareYear(donor.clause)) donor.clause.heading = true;
  }
  for (let i = 1; i < ends.length; i++) {
    const donor = ends[i - 1];
    const taker = ends[i];
    if (!taker || !donor || taker.end.years !== undefined) continue;
    const heading = isBareYear(donor.clause);
    const source = heading ? yearsOf(donor.end) : donor.end.years?.slice(-1);
    if (source === undefined) continue;
    const later =
      !heading &&
      order(taker.end.span) < order(donor.end.span) &&
      taker.end.span.from.month !== donor.end.span.from.month;
    if (later) give(taker.end, source, 1);
    else giveOf(donor.end.span, taker.end, source);
    if (heading) donor.clause.heading = true;
  }
  keepHeadings(clauses);
}

/** Every date after a heading takes its year, not only the first: «2022 год: март, январь». */
function keepHeadings(clauses: readonly Clause[]): void {
  let heading: End | undefined;
  for (const clause of clauses) {
    if (clause.heading) heading = clause.start;
    else if (heading !== undefined && clause.start.inherited && clause.role !== 'range') {
      giveOf(heading.span, clause.start, yearsOf(heading) ?? []);
    }
  }
}
