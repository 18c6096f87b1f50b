import type { Item } from '../grammar/item.js';
import type { Figure } from './pairs.js';

/** The years of a figure and of its base. */
export interface FigureYears {
  readonly years: readonly number[];
  readonly baseYear: number | null;
}

type Years = Extract<Item, { is: 'years' }>;

/**
 * Which years belong to which figure. One year belongs to all. Of several, those inside «с … до …»
 * are the base's; the others stand before their figure («2019 – 15 %») or, where the first figure
 * comes first or the year is in brackets, after it («70 % (2021)»).
 */
export function yearsOf(figures: readonly Figure[], items: readonly Item[]): FigureYears[] {
  const bases = new Map<Figure, number>();
  const outer: Years[] = [];
  const stated = items.filter((item): item is Years => item.is === 'years');
  let at = 0;
  for (const item of stated) {
    while (at < figures.length - 1 && (figures[at]?.value.start ?? 0) < item.start) at++;
    const inside = [figures[at - 1], figures[at]].find((figure) => isInside(figure, item));
    const passed = startOf(figures[at]) > item.start ? figures[at - 1] : undefined;
    const owner = inside ?? (item.base ? (passed ?? figures[at]) : undefined);
    const year = item.years.at(-1);
    if (owner !== undefined && year !== undefined) bases.set(owner, year);
    else outer.push(item);
  }
  const own = spread(figures, outer);
  return figures.map((figure, index) => ({
    years: own[index] ?? [],
    baseYear: bases.get(figure) ?? null,
  }));
}

function isInside(figure: Figure | undefined, item: Years): boolean {
  const from = figure?.from;
  if (figure === undefined || from === undefined) return false;
  if (figure.named === true) return false;
  return item.start >= from.end && item.start < figure.value.start;
}

function spread(figures: readonly Figure[], outer: readonly Years[]): (readonly number[])[] {
  const only = outer[0];
  if (only === undefined) return [];
  const isRow = figures.length > 1 && figures.every(({ value }) => value.listed === true);
  if (outer.length === 1 && isRow && only.years.length === figures.length)
    return only.years.map((year) => [year]);
  if (outer.length === 1) return figures.map(() => only.years);
  const before = only.start < startOf(figures[0]);
  return before ? fromBefore(figures, outer) : fromAfter(figures, outer);
}

function fromBefore(figures: readonly Figure[], outer: readonly Years[]): (readonly number[])[] {
  let at = 0;
  let current: readonly number[] = [];
  return figures.map((figure) => {
    for (
      let item = outer[at];
      item !== undefined && item.start < startOf(figure);
      item = outer[at]
    ) {
      current = item.years;
      at++;
    }
    const following = outer[at];
    if (following?.bracketed === true && following.start <= figure.value.end + 2) {
      at++;
      return following.years;
    }
    return current;
  });
}

function fromAfter(figures: readonly Figure[], outer: readonly Years[]): (readonly number[])[] {
  let at = 0;
  return figures.map((_, index) => {
    const limit = startOf(figures[index + 1]);
    let own: readonly number[] = [];
    for (let item = outer[at]; item !== undefined && item.start < limit; item = outer[at]) {
      own = item.years;
      at++;
    }
    return own;
  });
}

function startOf(figure: Figure | undefined): number {
  const first = figure?.named === true ? undefined : figure?.from?.start;
  return first ?? figure?.value.start ?? Number.POSITIVE_INFINITY;
}
