import type { Item, ItemFlaw, Span } from '../grammar/item.js';

/** One end of a clause; its years may come from elsewhere in the phrase. */
export interface End {
  readonly span: Span;
  years: readonly number[] | undefined;
  /** The year was taken from another date of the phrase. */
  inherited: boolean;
}

/** A date with what its prepositions make of it: «с …», «до …», «с … по …», «…». */
export interface Clause {
  readonly role: 'plain' | 'range' | 'from' | 'till' | 'after';
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

/** Whether an item may join the two ends of a range: a dash, «по», «до». */
function joins(item: Item | undefined): boolean {
  if (item?.meaning.is === 'joint') return item.meaning.joint === 'dash';
  return item?.meaning.is === 'preposition' && item.meaning.preposition === 'till';
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

/** Reads the dates of a phrase with their prepositions. Items must hold no fillers. */
export function readClauses(items: readonly Item[], lines: ReadonlySet<number>): Clauses {
  const clauses: Clause[] = [];
  const flaws: ItemFlaw[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item?.meaning.is !== 'spans') continue;
    const { spans } = item.meaning;
    const before = items[at - 1]?.meaning;
    const preposition = before?.is === 'preposition' ? before.preposition : undefined;
    const reference = preposition === 'dated' && items[at - 2]?.meaning.is === 'text';
    if (reference) continue;
    flaws.push(...(item.meaning.flaws ?? []));
    const first = preposition === undefined ? item.first : (items[at - 1]?.first ?? item.first);
    for (const span of spans.slice(0, -1))
      clauses.push(clause('plain', span, span, first, item.next));
    const last = spans.at(-1);
    if (last === undefined) continue;
    const deadline = preposition === 'till' || preposition === 'deadline';
    if (deadline || last.closed === true) {
      clauses.push(clause(deadline ? 'till' : 'plain', last, last, first, item.next));
      continue;
    }
    const joined = joins(items[at + 1]) ? at + 2 : -1;
    const lost = spansAt(items, at + 1)?.[0];
    const touching =
      lost !== undefined &&
      !lines.has(items[at + 1]?.first ?? 0) &&
      lostDash(last, lost, items, at);
    const otherAt = touching ? at + 1 : joined;
    const others = otherAt < 0 ? undefined : spansAt(items, otherAt);
    const other = others?.[0];
    const next = items[otherAt];
    if (
      others === undefined ||
      other === undefined ||
      next === undefined ||
      isHeading(last, other)
    ) {
      const role = preposition === 'from' ? 'from' : preposition === 'after' ? 'after' : 'plain';
      clauses.push(clause(role, last, last, first, item.next));
      continue;
    }
    clauses.push(clause('range', last, other, first, next.next));
    for (const span of others.slice(1))
      clauses.push(clause('plain', span, span, next.first, next.next));
    flaws.push(...(next.meaning.is === 'spans' ? (next.meaning.flaws ?? []) : []));
    at = otherAt;
  }
  return { clauses, flaws };
}
