import { allowedSlips, editDistance } from '../../language/russian/distance.js';
import type { LabelWords } from './label-words.js';

/** Stems this long and longer may hold a slip. */
const SLIP_FROM = 5;

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < SLIP_FROM) return false;
  return editDistance(one, other, Math.min(1, allowedSlips(shorter))) <= 1;
}

/** How much a stem tells: the more labels it stands in, the less. */
export type Weigh = (stem: string) => number;

/** What the words that follow the data weigh. */
const NEUTRAL_WEIGHT = 0.15;

/**
 * How alike two labels are, from 0 to 1: shared weight against the weight of both. The first word of
 * a label says what it is about and counts double.
 */
export function similarity(one: LabelWords, other: LabelWords, weigh: Weigh): number {
  const weight = ({ stems }: LabelWords, stem: string) => {
    if (!stems.includes(stem)) return NEUTRAL_WEIGHT;
    return weigh(stem) * (stems[0] === stem ? 2 : 1);
  };
  let shared = 0;
  let sum = 0;
  for (const stem of one.all) {
    const own = weight(one, stem);
    sum += own;
    if (other.all.some((second) => isSame(stem, second))) shared += own;
  }
  for (const stem of other.all) {
    const own = weight(other, stem);
    sum += own;
    if (one.all.some((second) => isSame(stem, second))) shared += own;
  }
  return sum === 0 ? 0 : shared / sum;
}
