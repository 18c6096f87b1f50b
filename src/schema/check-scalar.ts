import { nearest } from '../language/russian/nearest.js';
import type { Side } from '../source/place.js';
import { idFrom } from './id-from.js';
import type { Report, ShapeProblem, Spot } from './problem.js';
import { choicesOf, type Shape } from './shape.js';

type Scalar = string | number | boolean;

/** The word meant by a wrong one: like it in spelling, or said in Russian. */
function nearestChoice(shape: Shape, value: string): string | null {
  const choices = choicesOf(shape);
  const word = nearest(
    value,
    choices.map((choice) => choice.value),
  );
  if (word !== undefined) return word;
  const title = nearest(
    value,
    choices.map((choice) => choice.title),
  );
  return choices.find((choice) => choice.title !== '' && choice.title === title)?.value ?? null;
}

function scalarProblem(
  shape: Shape,
  value: Scalar,
  { path, title }: Spot,
  side: Side,
): ShapeProblem | undefined {
  const allowed = choicesOf(shape);
  if (allowed.length > 0 && !allowed.some((choice) => choice.value === String(value))) {
    const args = {
      title,
      value: String(value),
      allowed,
      nearest: nearestChoice(shape, `${value}`),
    };
    return { code: 'bad-value', path, side, args };
  }
  if (typeof value === 'number') {
    const { minimum: min = null, maximum: max = null } = shape;
    const inside = (min === null || value >= min) && (max === null || value <= max);
    return inside
      ? undefined
      : { code: 'out-of-range', path, side, args: { title, value, min, max } };
  }
  if (typeof value !== 'string') return undefined;
  if (value.length < (shape.minLength ?? 0)) {
    return { code: 'empty-value', path, side, args: { title } };
  }
  if (shape.pattern === undefined || new RegExp(shape.pattern).test(value)) return undefined;
  const candidate = idFrom(value);
  const suggestion = new RegExp(shape.pattern).test(candidate) ? candidate : null;
  return { code: 'bad-pattern', path, side, args: { title, value, form: shape.form, suggestion } };
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
