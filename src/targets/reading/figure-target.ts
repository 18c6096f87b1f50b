import type { Amount } from '../grammar/item.js';
import { isMeasureNoun } from '../measure.js';
import type { Delta, NounGroup, Operator, Target } from '../target.js';
import type { Governing } from './governing.js';
import type { Figure } from './pairs.js';
import type { Statement } from './statement.js';
import { isTime } from './time-units.js';

/** What is known of a figure besides its numbers. */
export interface Surroundings {
  readonly statement: Statement;
  readonly governing: Governing | undefined;
  readonly unit: string | null;
  readonly per: string | null;
  readonly years: readonly number[];
  readonly baseYear: number | null;
}

/** Units that do not say what is counted. */
const GENERIC: ReadonlySet<string> = new Set(['человек', 'единица', 'штука']);

/** The targets one figure states: one, or two for a range. */
export function targetsOf(figure: Figure, around: Surroundings): Target[] {
  const { value, to } = figure;
  if (to !== undefined) {
    return [bounded(figure, around, '>=', value.low), bounded(figure, around, '<=', to.low)];
  }
  const first = single(figure, around);
  if (value.high === undefined) return [first];
  const upper: Target = { ...first, operator: '<=', value: value.high, strict: false };
  if (first.delta !== null) {
    const lower = { ...first, delta: { ...first.delta, bound: '>=' } } as const;
    return [lower, { ...first, delta: { ...first.delta, value: value.high, bound: '<=' } }];
  }
  const lower: Target = first.operator === '=' ? { ...first, operator: '>=' } : first;
  return [lower, upper].map(withYears(around));
}

function single(figure: Figure, around: Surroundings): Target {
  const { value, from } = figure;
  const delta = deltaOf(value, around);
  const operator = operatorOf(figure, around, delta);
  const change = from === undefined ? delta : difference(from.low, value.low, around.unit);
  const multiple = value.relation === 'times' && delta !== null;
  const reached = delta === null || multiple ? value.low : null;
  return {
    ...frame(figure, around),
    operator,
    value: reached,
    strict: value.strict && operator === value.compare,
    approximate: value.approximate === true,
    whole: value.whole ?? null,
    base: from?.low ?? null,
    delta: change,
    years: around.years.map((year) => ({ year, value: reached })),
  };
}

function bounded(figure: Figure, around: Surroundings, operator: Operator, value: number): Target {
  return withYears(around)({ ...frame(figure, around), operator, value });
}

function withYears({ years }: Surroundings): (target: Target) => Target {
  return (target) => ({ ...target, years: years.map((year) => ({ year, value: target.value })) });
}

function frame({ value, from, to }: Figure, around: Surroundings): Target {
  const { unit, per, baseYear } = around;
  return {
    operator: '=',
    value: null,
    strict: false,
    approximate: false,
    unit: unit === 'pp' ? '%' : unit,
    per,
    years: [],
    base: null,
    baseYear,
    delta: null,
    population: countedBy(value.group ?? to?.group ?? from?.group ?? null, around.statement),
    whole: null,
    start: Math.min(from?.start ?? value.start, value.start),
    end: Math.max(from?.end ?? 0, to?.end ?? value.end),
  };
}

/** «100 % охват детей» counts the children; «115 человек» those whom the indicator names. */
function countedBy(group: NounGroup | null, { measure }: Statement): NounGroup | null {
  const named = measure?.kind === 'share' || measure?.kind === 'count' ? measure.counted : null;
  if (group === null || isMeasureNoun(group.head)) return named;
  return named !== null && GENERIC.has(group.head) ? named : group;
}

/** The change itself: «на 5 %», «в 2 раза», «прирост 10 человек», «+5 п. п.». */
function deltaOf(value: Amount, { governing, unit, statement }: Surroundings): Delta | null {
  const bound = value.compare === '>=' || value.compare === '<=' ? { bound: value.compare } : {};
  if (value.relation === 'times') return { ...multipleOf(value.low, governing), ...bound };
  const directed = governing !== undefined && governing.op !== 'maintain';
  const opens = value.relation === 'by' && opensStatement(value, statement);
  const changed = value.relation === 'by' ? directed || opens : governing?.change === true;
  if (!changed && unit !== 'pp') return null;
  const kind = unit === 'pp' ? 'pp' : unit === '%' ? '%' : 'count';
  return { value: value.low, unit: kind, ...bound };
}

/** «на 5 %», «ежегодно на 5 %»: nothing but how often stands before. */
function opensStatement({ start }: Amount, { text, items }: Statement): boolean {
  const before = items.filter((item) => item.start < start);
  const end = before.reduce((last, item) => (item.is === 'per' ? item.end : last), 0);
  const first = before[0]?.start ?? start;
  return (
    before.every(({ is }) => is === 'per') &&
    text.slice(0, first).trim() + text.slice(end, start).trim() === ''
  );
}

/** «в 2 раза»: up by 100 %, or down by 50 %. */
function multipleOf(times: number, governing: Governing | undefined): Delta {
  const down = governing?.op === 'decrease' && times > 0;
  const percent = down ? (1 - 1 / times) * 100 : (times - 1) * 100;
  return { value: Number(percent.toFixed(2)), unit: '%' };
}

function difference(from: number, to: number, unit: string | null): Delta {
  const value = Number(Math.abs(to - from).toFixed(4));
  return { value, unit: unit === '%' || unit === 'pp' ? 'pp' : 'count' };
}

function operatorOf({ value, from }: Figure, around: Surroundings, delta: Delta | null): Operator {
  const direction = around.governing?.op;
  const moved = direction === 'maintain' ? undefined : direction;
  if (from !== undefined) return moved ?? (value.low < from.low ? 'decrease' : 'increase');
  if (delta !== null) return moved ?? 'increase';
  if (value.compare !== undefined) return value.compare;
  if (value.relation === 'to') return direction ?? limitOrGoal(value, around);
  if (value.relation === 'from') return value.lead === 'от' ? '>=' : (direction ?? '=');
  return isApart(value, around) ? (direction ?? '=') : '=';
}

/**
 * «увеличение числа кружков – 5» grows to 5; «повышение компетентности 25 руководителей» trains 25:
 * a counted noun is the value only where a sign, a year or the direction itself stands before it.
 */
function isApart({ start, unit, group }: Amount, { statement }: Surroundings): boolean {
  if (group === null || unit === '%' || GENERIC.has(group.head)) return true;
  const before = statement.text.slice(Math.max(0, start - 40), start).trimEnd();
  return !/[A-Za-zÀ-ɏЀ-ӿ]$/u.test(before) || statement.directionEnds.has(start - 1);
}

/** «до 100 %» is where one goes; «до 20 дней» and «до 10 человек» of nothing measured are limits. */
function limitOrGoal({ unit }: Amount, { statement }: Surroundings): Operator {
  if (isTime(unit)) return '<=';
  return unit === '%' || statement.measure !== undefined ? 'increase' : '<=';
}
