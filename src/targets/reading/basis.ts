import type { Amount, Item } from '../grammar/item.js';
import { type Governing, isDirected } from './governing.js';

/** Amounts that are targets, and all items with the others' meaning told. */
export interface Sorted {
  readonly amounts: readonly Amount[];
  readonly items: readonly Item[];
}

/**
 * «25 компьютеров на 100 обучающихся»: the second number is what the first is counted per. So is
 * «на 100 обучающихся» where the change itself is said by another number.
 */
export function sortOutBasis(
  amounts: readonly Amount[],
  items: readonly Item[],
  directions: ReadonlyMap<Item, Governing>,
): Sorted {
  if (amounts.length < 2) return { amounts, items };
  const moved = amounts.some(({ relation }) => relation === 'to' || relation === 'times');
  const isBasis = (amount: Amount): boolean =>
    amount.relation === 'by' &&
    amount.group !== null &&
    amount.unit !== '%' &&
    (moved || !isDirected(directions, amount));
  const targets = amounts.filter((amount) => !isBasis(amount));
  if (targets.length === 0) return { amounts, items };
  const told = items.map((item) => (item.is === 'amount' && isBasis(item) ? per(item) : item));
  return { amounts: targets, items: told };
}

function per({ low, group, start, end }: Amount): Item {
  const counted = low === 1 ? (group?.lemma ?? '') : `${low} ${group?.text ?? ''}`;
  return { is: 'per', per: counted, start, end };
}
