import type { Amount, Item } from '../grammar/item.js';

/** One or two amounts that make one target: a value, a base and a value, a range. */
export interface Figure {
  readonly value: Amount;
  /** The starting value of «с 73 % до 80 %». */
  readonly from?: Amount;
  /** The starting value is named as such («базовое значение 70 %») and stands anywhere. */
  readonly named?: true;
  /** The upper end of «от 3 до 5». */
  readonly to?: Amount;
}

/**
 * Joins «с … до …» and «от … до …» (years may stand between), and a value named as the base with
 * those after it, or the one before it.
 *
 * @param directed whether something grows or falls by this amount: then «от 3 до 5» is a change
 */
export function figuresOf(
  amounts: readonly Amount[],
  items: readonly Item[],
  directed: (amount: Amount) => boolean,
): Figure[] {
  const bases = namedBases(items);
  const dated = datedAmounts(items);
  const figures: Figure[] = [];
  let base: Amount | undefined;
  let held: Amount | undefined;
  for (const [at, amount] of amounts.entries()) {
    const following = amounts[at + 1];
    if (held !== undefined) {
      figures.push(joined(held, amount, directed(held) || dated.has(held)));
      held = undefined;
    } else if (bases.has(amount)) {
      const last = figures.pop();
      if (last === undefined && following !== undefined) base = amount;
      else figures.push(last === undefined ? { value: amount } : withBase(last, amount));
    } else if (opensPair(amount, following)) held = amount;
    else figures.push(base === undefined ? { value: amount } : withBase({ value: amount }, base));
  }
  return figures;
}

function withBase(figure: Figure, from: Amount): Figure {
  return figure.from === undefined ? { ...figure, from, named: true } : figure;
}

/** «с … до …», «45 → 60 %». */
function opensPair(amount: Amount, following: Amount | undefined): boolean {
  if (following?.relation !== 'to') return false;
  return amount.relation === 'from' || following.lead === '→';
}

function joined(from: Amount, value: Amount, directed: boolean): Figure {
  const range = from.lead === 'от' && value.relation === 'to' && !directed;
  return range ? { value: from, to: value } : { value, from };
}

/** Amounts with a year of their own: «от 10 % в 2020 году до 20 % в 2024» is no range. */
function datedAmounts(items: readonly Item[]): Set<Item> {
  return new Set(items.filter((item, at) => item.is === 'amount' && items[at + 1]?.is === 'years'));
}

function namedBases(items: readonly Item[]): Set<Item> {
  const bases = new Set<Item>();
  for (const [at, item] of items.entries()) {
    if (item.is !== 'role' || item.role !== 'base') continue;
    const amount = items.slice(at + 1, at + 4).find(({ is }) => is === 'amount');
    if (amount !== undefined) bases.add(amount);
  }
  return bases;
}
