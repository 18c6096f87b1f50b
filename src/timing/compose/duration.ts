import type { Anchor } from '../grammar/anchor.js';
import type { Item, Meaning } from '../grammar/item.js';
import type { Preposition } from '../lexicon/phrases.js';

/** A length and the event it counts from, with the items that said so. */
export interface Lasting {
  readonly duration: string | undefined;
  readonly anchor: Anchor | undefined;
  readonly items: readonly Item[];
}

/** An ISO 8601 duration with the items that say it. */
interface Length {
  readonly duration: string;
  readonly first: number;
  readonly next: number;
}

type DurationMeaning = Extract<Meaning, { is: 'duration' }>;

/** More years than this without «сроком на» are an age, not a term. */
const LONGEST_PLAIN = 10;

/** What may touch a length that no preposition introduces: anything but unread words. */
const QUIET: ReadonlySet<Meaning['is']> = new Set([
  'joint',
  'bracket',
  'kind',
  'relative',
  'repeat',
  'spans',
  'preposition',
]);

/** Prepositions that make a length a limit: «в течение 10 дней», «не позднее 10 дней». */
const LIMITS: ReadonlySet<Preposition> = new Set(['within', 'deadline', 'till']);

function prepositionOf(item: Item | undefined): Preposition | undefined {
  return item?.meaning.is === 'preposition' ? item.meaning.preposition : undefined;
}

function durationAt(items: readonly Item[], at: number): DurationMeaning | undefined {
  const meaning = items[at]?.meaning;
  return meaning?.is === 'duration' ? meaning : undefined;
}

function isQuiet(item: Item | undefined): boolean {
  return item === undefined || QUIET.has(item.meaning.is);
}

/** «от трёх месяцев до одного года», «от 3 до 12 месяцев», at «от». */
function fromTo(items: readonly Item[], at: number): Length | undefined {
  const low = durationAt(items, at + 1);
  if (prepositionOf(items[at]) !== 'dated' || low === undefined) return undefined;
  const high = prepositionOf(items[at + 2]) === 'till' ? durationAt(items, at + 3) : undefined;
  const last = high ?? low;
  if (last.years > LONGEST_PLAIN || (high === undefined && low.low === low.high)) return undefined;
  return {
    duration: `${low.low}/${last.high}`,
    first: at,
    next: high === undefined ? at + 2 : at + 4,
  };
}

/** «не позднее чем через 3 дня», «не ранее чем через месяц»: the limit stands before «через». */
function laterThan(
  items: readonly Item[],
  at: number,
  { low, high }: DurationMeaning,
): Length | undefined {
  const limit = prepositionOf(items[at - 2]);
  const place = { first: at - 2, next: at + 1 };
  if (limit === 'deadline') return { duration: `../${high}`, ...place };
  return limit === 'from' ? { duration: `${low}/..`, ...place } : undefined;
}

/** One length by what stands before it: «не менее», «в течение», «на», nothing. */
function oneLength(items: readonly Item[], at: number): Length | undefined {
  const length = durationAt(items, at);
  if (length === undefined) return undefined;
  const { low, high, years, limit } = length;
  const before = items[at - 1];
  const said = (duration: string, first = at - 1): Length => ({ duration, first, next: at + 1 });
  if (before?.meaning.is === 'bound') {
    return said(before.meaning.bound === 'at-least' ? `${high}/..` : `../${high}`);
  }
  const range = low === high ? high : `${low}/${high}`;
  const preposition = prepositionOf(before);
  if (preposition === 'later') return laterThan(items, at, length) ?? said(range);
  if (preposition === 'for') return said(range);
  const age = years > LONGEST_PLAIN && preposition !== 'within';
  if (age || !isQuiet(items[at + 1])) return undefined;
  if (preposition !== undefined) {
    const isLimit = LIMITS.has(preposition) || (preposition === 'in' && limit === true);
    return isLimit && (preposition !== 'till' || isQuiet(items[at - 2]))
      ? said(`../${high}`)
      : undefined;
  }
  return isQuiet(before) ? said(range, at) : undefined;
}

/** The event after a length; «не позднее 10 дней до начала» counts back from it. */
function withEvent({ duration, first, next }: Length, items: readonly Item[]): Lasting {
  const after = items[next]?.meaning;
  if (after?.is !== 'relative' || after.duration !== undefined) {
    return { duration, anchor: undefined, items: items.slice(first, next) };
  }
  const back = after.anchor.before ? `-${duration.slice(duration.indexOf('P'))}` : duration;
  return { duration: back, anchor: after.anchor, items: items.slice(first, next + 1) };
}

/** «по итогам проверки, в течение 10 дней»: the length after the event, past a comma. */
function lengthAfter(items: readonly Item[], at: number): Length | undefined {
  const joint = items[at]?.meaning;
  if (joint?.is !== 'joint' || joint.joint !== 'comma') return undefined;
  const limit = prepositionOf(items[at + 1]);
  return limit !== undefined && LIMITS.has(limit) ? oneLength(items, at + 2) : undefined;
}

/** The first length or event of a phrase. */
export function lastingOf(items: readonly Item[]): Lasting | undefined {
  for (const [at, item] of items.entries()) {
    const length = fromTo(items, at) ?? oneLength(items, at);
    if (length !== undefined) return withEvent(length, items);
    if (item.meaning.is === 'relative') {
      const { duration, anchor } = item.meaning;
      const before = items[at - 1];
      const within = duration === undefined ? lengthAfter(items, at + 1) : undefined;
      const introduced = prepositionOf(before) !== undefined || before?.meaning.is === 'bound';
      const first = introduced ? at - 1 : at;
      if (within === undefined) return { duration, anchor, items: items.slice(first, at + 1) };
      const { duration: length, next } = within;
      return { duration: length, anchor, items: items.slice(first, next) };
    }
  }
  return undefined;
}
