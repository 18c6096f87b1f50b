import type { Anchor } from '../grammar/anchor.js';
import type { Item } from '../grammar/item.js';

/** A length and the event it counts from, with the items that said so. */
export interface Lasting {
  readonly duration: string | undefined;
  readonly anchor: Anchor | undefined;
  readonly items: readonly Item[];
}

/** More years than this without «сроком на» are an age, not a term. */
const LONGEST_PLAIN = 10;

function prepositionOf(item: Item | undefined): string | undefined {
  return item?.meaning.is === 'preposition' ? item.meaning.preposition : undefined;
}

/** Whether a bare length stands for itself: nothing unread touches it. */
function standsAlone(before: Item | undefined, after: Item | undefined): boolean {
  const quiet = (item: Item | undefined): boolean =>
    item === undefined ||
    ['joint', 'bracket', 'kind', 'relative', 'repeat', 'spans', 'preposition'].includes(
      item.meaning.is,
    );
  return quiet(before) && quiet(after);
}

function oneLength(items: readonly Item[], at: number): Lasting | undefined {
  const item = items[at];
  if (item?.meaning.is !== 'duration') return undefined;
  const { low, high, years, limit } = item.meaning;
  const before = items[at - 1];
  const after = items[at + 1];
  const range = low === high ? high : `${low}/${high}`;
  const relative =
    after?.meaning.is === 'relative' && after.meaning.duration === undefined ? after : undefined;
  const rest = relative === undefined ? [item] : [item, relative];
  const anchor = relative?.meaning.is === 'relative' ? relative.meaning.anchor : undefined;
  const said = (duration: string): Lasting => ({
    duration,
    anchor,
    items: before === undefined || before.meaning.is === 'spans' ? rest : [before, ...rest],
  });
  if (before?.meaning.is === 'bound') {
    return said(before.meaning.bound === 'at-least' ? `${high}/..` : `../${high}`);
  }
  const preposition = prepositionOf(before);
  if (anchor?.before === true) return said(`-${high}`);
  if (preposition === 'within' || preposition === 'deadline') return said(`../${high}`);
  if (preposition === 'in' && limit === true) return said(`../${high}`);
  if (preposition === 'later' || preposition === 'for') return said(range);
  if (years > LONGEST_PLAIN) return undefined;
  if (preposition === 'till')
    return standsAlone(items[at - 2], after) ? said(`../${high}`) : undefined;
  if (preposition !== undefined) return undefined;
  return standsAlone(before, after) ? { duration: range, anchor, items: rest } : undefined;
}

/** «от трёх месяцев до одного года». */
function twoLengths(items: readonly Item[], at: number): Lasting | undefined {
  const [from, low, till, high] = items.slice(at, at + 4);
  if (from === undefined || prepositionOf(from) !== 'dated' || low?.meaning.is !== 'duration')
    return undefined;
  if (till === undefined || prepositionOf(till) !== 'till' || high?.meaning.is !== 'duration')
    return undefined;
  if (high.meaning.years > LONGEST_PLAIN) return undefined;
  return {
    duration: `${low.meaning.low}/${high.meaning.high}`,
    anchor: undefined,
    items: [from, low, till, high],
  };
}

/** «от 3 до 12 месяцев»: the numbers share the unit. */
function sharedUnit(items: readonly Item[], at: number): Lasting | undefined {
  const [from, length] = items.slice(at, at + 2);
  if (from === undefined || prepositionOf(from) !== 'dated' || length?.meaning.is !== 'duration')
    return undefined;
  const { low, high, years } = length.meaning;
  if (low === high || years > LONGEST_PLAIN) return undefined;
  return { duration: `${low}/${high}`, anchor: undefined, items: [from, length] };
}

/** The first length or event of a phrase. */
export function lastingOf(items: readonly Item[]): Lasting | undefined {
  for (const [at, item] of items.entries()) {
    const found = twoLengths(items, at) ?? sharedUnit(items, at) ?? oneLength(items, at);
    if (found !== undefined) return found;
    if (item.meaning.is === 'relative') {
      const before = items[at - 1];
      const used =
        prepositionOf(before) !== undefined && before !== undefined ? [before, item] : [item];
      return { duration: item.meaning.duration, anchor: item.meaning.anchor, items: used };
    }
  }
  return undefined;
}
