import type { Item, ItemFlaw, Span } from '../grammar/item.js';
import type { Preposition } from '../lexicon/phrases.js';

/** One end of a clause; its years may come from elsewhere in the phrase. */
export interface End {
  span: Span;
  years: readonly number[] | undefined;
  /** The year was taken from another date of the phrase. */
  inherited: boolean;
}

/** A date with what its prepositions make of it: «с …», «до …», «с … по …», «…». */
export interface Clause {
  readonly role: 'plain' | 'range' | 'from' | 'till' | 'after' | 'before' | 'eve';
  readonly start: End;
  readonly end: End;
  readonly first: number;
  readonly next: number;
  /** Gave its year to a date beside it and says nothing else. */
  heading: boolean;
}

/** The clauses of a phrase with everything wrong inside the dates. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly flaws: readonly ItemFlaw[];
}

function endOf(span: Span): End {
  return { span, years: span.years, inherited: false };
}

function clause(role: Clause['role'], start: Span, end: Span, first: number, next: number): Clause {
  const one = endOf(start);
  return { role, start: one, end: start === end ? one : endOf(end), first, next, heading: false };
}

function spansAt(items: readonly Item[], at: number): readonly Span[] | undefined {
  const meaning = items[at]?.meaning;
  return meaning?.is === 'spans' ? meaning.spans : undefined;
}

function prepositionOf(item: Item | undefined): Preposition | undefined {
  return item?.meaning.is === 'preposition' ? item.meaning.preposition : undefined;
}

/** Whether an item may join the two ends of a range: a dash, «по», «до». */
function joins(item: Item | undefined): boolean {
  return isDash(item) || prepositionOf(item) === 'till';
}

function isDash(item: Item | undefined): boolean {
  return item?.meaning.is === 'joint' && item.meaning.joint === 'dash';
}

/** «2021 год – июнь, август»: the year is a heading, no end of a range. */
function isHeading(span: Span, next: Span): boolean {
  return span.wholeYear === true && next.years === undefined && next.precision !== 'year';
}

/** «Декабрь 2021 г. декабрь 2022 г.»: the dash between two full dates was lost. */
function lostDash(a: Span, b: Span, items: readonly Item[], at: number): boolean {
  const [from, to] = [a.years?.[0], b.years?.[0]];
  const single = a.years?.length === 1 && b.years?.length === 1;
  if (!single || from === undefined || to === undefined || a.precision !== b.precision)
    return false;
  const later = to * 12 + b.from.month > from * 12 + a.from.month;
  return later && a.wholeYear !== true && items[at + 1]?.first === items[at]?.next;
}

/** The item whose date is the other end of a range begun at an item: past a joint, or right after where a dash was lost. */
function otherEnd(
  items: readonly Item[],
  at: number,
  last: Span,
  lines: ReadonlySet<number>,
): number {
  if (joins(items[at + 1])) {
    const [other] = spansAt(items, at + 2) ?? [];
    return other === undefined || isHeading(last, other) ? -1 : at + 2;
  }
  const [other] = spansAt(items, at + 1) ?? [];
  if (other === undefined || lines.has(items[at + 1]?.first ?? 0)) return -1;
  return lostDash(last, other, items, at) ? at + 1 : -1;
}

/** «до 5 апреля, 5 июля»: a day in a row with a deadline is one too. */
function continuesDeadline(
  items: readonly Item[],
  at: number,
  span: Span,
  before: Clause | undefined,
): boolean {
  if (before?.role !== 'till' || span.precision !== 'day' || before.end.span.precision !== 'day')
    return false;
  const joint = items[at - 1]?.meaning;
  const inRow = joint?.is === 'joint' && joint.joint !== 'dash';
  return inRow && before.next === items[at - 1]?.first && !joins(items[at + 1]);
}

/** «ноябрь – декабрь 2022 г. – январь 2023 г.»: a range goes on to a third date. */
function lengthens(items: readonly Item[], at: number, clauses: Clause[]): boolean {
  const before = clauses.at(-1);
  const [span, more] = spansAt(items, at) ?? [];
  const dash = items[at - 1];
  if (before?.role !== 'range' || span === undefined || more !== undefined || span.closed === true)
    return false;
  if (dash === undefined || !joins(dash) || dash.first !== before.next) return false;
  clauses[clauses.length - 1] = {
    ...before,
    end: endOf(span),
    next: items[at]?.next ?? before.next,
  };
  return true;
}

function roleOf(preposition: Preposition | undefined, closed: boolean): Clause['role'] {
  if (preposition === 'till' || preposition === 'deadline') return 'till';
  if (preposition === 'before' || preposition === 'eve') return preposition;
  if (closed) return 'plain';
  return preposition === 'from' || preposition === 'after' ? preposition : 'plain';
}

/** Reads the dates of a phrase with their prepositions. Items must hold no fillers; `lines` are tokens after a line break. */
export function readClauses(items: readonly Item[], lines: ReadonlySet<number>): Clauses {
  const clauses: Clause[] = [];
  const flaws: ItemFlaw[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const introAt = items[at - 1]?.meaning.is === 'clock' ? at - 2 : at - 1;
    const preposition = prepositionOf(items[introAt]);
    const named = items[introAt - 1]?.meaning.is;
    const reference = preposition === 'dated' && (named === 'text' || named === 'kind');
    if (item?.meaning.is !== 'spans' || reference) continue;
    const { spans } = item.meaning;
    flaws.push(...(item.meaning.flaws ?? []));
    const intro = introAt === at - 1 && preposition !== undefined ? items[introAt] : undefined;
    const first = intro?.first ?? item.first;
    if (lengthens(items, at, clauses)) continue;
    for (const [i, span] of spans.entries()) {
      const isLast = i === spans.length - 1;
      const inRow = preposition === undefined && continuesDeadline(items, at, span, clauses.at(-1));
      const role = inRow ? 'till' : roleOf(preposition, span.closed === true || !isLast);
      const free = isLast && span.closed !== true && (role !== 'till' || isDash(items[at + 1]));
      const otherAt = free ? otherEnd(items, at, span, lines) : -1;
      const next = items[otherAt];
      const [other, ...rest] = spansAt(items, otherAt) ?? [];
      if (next === undefined || other === undefined) {
        clauses.push(clause(role, span, span, first, item.next));
        continue;
      }
      const range =
        role === 'till'
          ? clause('till', other, other, first, next.next)
          : clause('range', span, other, first, next.next);
      clauses.push(range);
      for (const more of rest) clauses.push(clause('plain', more, more, next.first, next.next));
      if (next.meaning.is === 'spans') flaws.push(...(next.meaning.flaws ?? []));
      at = otherAt;
    }
  }
  return { clauses, flaws };
}
