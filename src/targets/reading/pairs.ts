import type { Amount, Item } from '../grammar/item.js';

/** One or two amounts that make one target: a value, a base and a value, a range. */
export interface Figure {
  readonly value: Amount;
  /** The starting value of «с 73 % до 80 %». */
  readonly from?: Amount;
  /** The upper end of «от 3 до 5». */
  readonly to?: Amount;
}

/**
 * Joins «с … до …» and «от … до …» (years may stand between), and a value named as the base with
 * the one after it.
 *
 * @param directed whether something grows or falls by this amount: then «от 3 до 5» is a change
 */
export function figuresOf(
  amounts: readonly Amount[],
  items: readonly Item[],
  directed: (amount: Amount) => boolean,
): Figure[] {
  const figures: Figure[] = [];
  const bases = namedBases(items);
  let held: Amount | undefined;
  for (const [at, amount] of amounts.entries()) {
    if (held !== undefined) {
      figures.push(joined(held, amount, directed(held)));
      held = undefined;
    } else if (bases.has(amount) || opensPair(amount, amounts[at + 1])) held = amount;
    else figures.push({ value: amount });
  }
  return held === undefined ? figures : [...figures, { value: held }];
}

function opensPair(amount: Amount, following: Amount | undefined): boolean {
  return amount.relation === 'from' && following?.relation === 'to';
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
