import type { Item } from '../grammar/item.js';
import type { Target } from '../target.js';
import type { Statement } from './statement.js';

/** What a statement without a number states, and whether a number is missed in it. */
export interface Unnumbered {
  readonly target: Target | undefined;
  readonly measurable: boolean;
}

/** «все школы», «положительная динамика», «имеется», «нет», «пройдут обучение». */
export function withoutNumber({ text, items, measure }: Statement): Unnumbered {
  const frame = emptyTarget(text, items);
  const moved = items.find((item) => item.is === 'direction');
  if (moved?.is === 'direction') {
    const kept = moved.op === 'maintain';
    return { target: { ...frame, operator: moved.op }, measurable: kept };
  }
  const whole = items.find((item) => item.is === 'all');
  if (whole?.is === 'all') {
    const population = whole.group ?? measure?.counted ?? null;
    const target: Target = { ...frame, operator: '=', value: 100, unit: '%', population };
    return { target, measurable: true };
  }
  const signs = new Set(items.map(({ is }) => is));
  if (signs.has('absent')) {
    return { target: { ...frame, operator: '=', value: 0 }, measurable: true };
  }
  if (signs.has('present')) return { target: frame, measurable: true };
  const named = (signs.has('trap') || signs.has('amount')) && !signs.has('done');
  const dated = signs.has('years') && text.split(/\s+/).length <= 4;
  const silent = named || dated || !/[A-Za-zÀ-ɏЀ-ӿ]{2}/u.test(text);
  return { target: silent ? undefined : frame, measurable: false };
}

function emptyTarget(text: string, items: readonly Item[]): Target {
  const per = items.find((item) => item.is === 'per');
  const years = items.flatMap((item) => (item.is === 'years' && !item.base ? item.years : []));
  const base = items.find((item) => item.is === 'years' && item.base);
  return {
    operator: 'exists',
    value: null,
    strict: false,
    approximate: false,
    unit: null,
    per: per?.is === 'per' ? per.per : null,
    years: years.map((year) => ({ year, value: null })),
    base: null,
    baseYear: base?.is === 'years' ? (base.years.at(-1) ?? null) : null,
    delta: null,
    population: null,
    whole: null,
    start: 0,
    end: text.length,
  };
}
