import type { Item } from '../grammar/item.js';
import type { Figure } from './pairs.js';

/** Stretches of time: said once, they hold for every target of the statement. */
const PERIODS: ReadonlySet<string> = new Set(
  'year half-year quarter month week day shift'.split(' '),
);

/** Of what or how often each figure is: what stands after a figure is its own, else all have it. */
export function persOf(figures: readonly Figure[], items: readonly Item[]): (string | null)[] {
  const own: (string | null)[] = figures.map(() => null);
  let shared: string | null = null;
  let at = -1;
  for (const item of items) {
    if (item.is !== 'per') continue;
    while (at + 1 < figures.length && (figures[at + 1]?.value.start ?? 0) < item.start) at++;
    if (at >= 0 && own[at] === null) own[at] = item.per;
    if (at < 0 || PERIODS.has(item.per)) shared ??= item.per;
  }
  return own.map((per) => per ?? shared);
}
