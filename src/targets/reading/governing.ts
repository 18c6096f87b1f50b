import type { Amount, Item } from '../grammar/item.js';
import type { DirectionOperator } from '../mark.js';
import type { Statement } from './statement.js';

export interface Governing {
  readonly op: DirectionOperator;
  /** «прирост 5 %»: the number is the change. */
  readonly change: boolean;
}

/**
 * The direction each amount stands under: the last one before it, unless a result is stated
 * between («повышение качества: прошли обучение 20 педагогов»); else the indicator's.
 */
export function governingDirections({ items, direction }: Statement): Map<Item, Governing> {
  const directions = new Map<Item, Governing>();
  const inherited = direction === undefined ? undefined : { op: direction, change: false };
  let current: Governing | undefined = inherited;
  for (const item of items) {
    if (item.is === 'direction') current = { op: item.op, change: item.change };
    else if (item.is === 'done') current = undefined;
    else if (item.is === 'amount' && current !== undefined) directions.set(item, current);
  }
  return directions;
}

/** Whether the amount is a change against a base, or the value to be reached. */
export function isDirected(directions: ReadonlyMap<Item, Governing>, amount: Amount): boolean {
  const op = directions.get(amount)?.op;
  return op === 'increase' || op === 'decrease';
}
