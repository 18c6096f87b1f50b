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
  const figures: Figure[] = [];
  let base: Amount | undefined;
  let held: Amount | undefined;
  for (const [at, amount] of amounts.entries()) {
    const following = amounts[at + 1];
    if (held !== undefined) {
      figures.push(joined(held, amount, directed(held)));
      held = undefined;
    } else if (bases.has(amount)) {
      const last = figures.pop();
      if (last === undefined && following !== undefined) base = amount;
      else figures.push(last === undefined ? { value: amount } : withBase(last, amount));
    } else if (amount.relation === 'from' && following?.relation === 'to') held = amount;
    else figures.push(base === undefined ? { value: amount } : withBase({ value: amount }, base));
  }
  return figures;
}

function withBase(figure: Figure, from: Amount): Figure {
  return figure.from === undefined ? { ...figure, from, named: true } : figure;
}

function joined(from: Amount, value: Amount, directed: boolean): Figure {
  const range = from.lead === 'от' && value.relation === 'to' && !directed;
  return range ? { value: from, to: value } : { value, from };
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
