import type { Side } from '../source/place.js';
import { idFrom } from './id-from.js';
import { nearestChoice } from './nearest-choice.js';
import type { Report, ShapeProblem, Spot } from './problem.js';
import { choicesOf, type Shape } from './shape.js';

type Scalar = string | number | boolean;

function scalarProblem(
  shape: Shape,
  value: Scalar,
  { path, field, title }: Spot,
  side: Side,
): ShapeProblem | undefined {
  const allowed = choicesOf(shape);
  if (allowed.length > 0 && !allowed.some((choice) => choice.value === String(value))) {
    const text = String(value);
    const args = { field, title, value: text, allowed, nearest: nearestChoice(text, allowed) };
    return { code: 'bad-value', path, side, args };
  }
  if (typeof value === 'number') {
    const { minimum: min = null, maximum: max = null } = shape;
    const inside = (min === null || value >= min) && (max === null || value <= max);
    return inside
      ? undefined
      : { code: 'out-of-range', path, side, args: { field, title, value, min, max } };
  }
  if (typeof value !== 'string') return undefined;
  if (value === '' && (shape.minLength === 1 || shape.pattern !== undefined)) {
    return {
      code: 'empty-value',
      path,
      side,
      args: { field, title, item: typeof path.at(-1) === 'number' },
    };
  }
  if (shape.pattern === undefined || new RegExp(shape.pattern).test(value)) return undefined;
  const candidate = idFrom(value);
  const suggestion = new RegExp(shape.pattern).test(candidate) ? candidate : null;
  return {
    code: 'bad-pattern',
    path,
    side,
    args: { field, title, value, form: shape.form, suggestion },
  };
}

/** Reports what is wrong with a text, a number, true or false; true when it is as it should be. */
export function checkScalar(
  shape: Shape,
  value: unknown,
  spot: Spot,
  report: Report,
  side: Side = 'value',
): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return true;
  }
  const problem = scalarProblem(shape, value, spot, side);
  if (problem !== undefined) report(problem);
  return problem === undefined;
}
