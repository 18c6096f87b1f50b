import type { Target } from '../target.js';

/**
 * Joins targets that differ in year and value only («2021 – 70 %, 2022 – 75 %») into one with
 * values by year; its own value is the last year's.
 */
export function joinByYear(targets: readonly Target[]): Target[] {
  const runs: [Target, ...Target[]][] = [];
  for (const target of targets) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run.at(-1) ?? run[0], target)) run.push(target);
    else runs.push([target]);
  }
  return runs.map(merged);
}

function continues(one: Target, other: Target): boolean {
  const own = one.years.at(-1);
  const next = other.years[0];
  if (own === undefined || next === undefined || own.year === next.year) return false;
  if (one.base !== other.base || one.strict !== other.strict) return false;
  if (one.base === null && (one.delta !== null || other.delta !== null)) return false;
  return one.operator === other.operator && one.unit === other.unit;
}

function merged(run: readonly [Target, ...Target[]]): Target {
  const [first, ...others] = run;
  const end = others.at(-1);
  if (end === undefined) return first;
  const years = run.flatMap((target) => target.years);
  const last = years.reduce((a, b) => (b.year > a.year ? b : a));
  const population = run.find((target) => target.population !== null)?.population ?? null;
  const delta = end.delta;
  return { ...first, years, delta, value: last.value, population, end: end.end };
}
