import { nearestField } from './nearest-field.js';
import type { ShapeProblem, Spot } from './problem.js';
import type { Shape } from './shape.js';
import { fieldsOf, leadingKey } from './shape-fields.js';
import type { Mapping } from './value-type.js';

/** How many fields speak for a shape; all it requires being there outweighs any number of others. */
function score(shape: Shape, keys: readonly string[]): number {
  const known = keys.filter((key) => Object.hasOwn(shape.properties ?? {}, key)).length;
  const complete = (shape.required ?? []).every((key) => keys.includes(key));
  return known === 0 ? 0 : known + (complete ? 100 : 0);
}

/** The shape that has a field like one of the keys, where none has the key itself. */
function byMistypedKey(shapes: readonly Shape[], keys: readonly string[]): Shape | undefined {
  const fields = fieldsOf(shapes);
  for (const key of keys) {
    const meant = fields.has(key) ? undefined : nearestField(key, fields);
    if (meant === undefined) continue;
    const shape = shapes.find(({ properties = {} }) => Object.hasOwn(properties, meant));
    if (shape !== undefined) return shape;
  }
  return undefined;
}

/** Which of several mappings is meant, judged by the fields; a problem where that cannot be told. */
export function chooseMapping(
  shapes: readonly Shape[],
  value: Mapping,
  { path, field, title }: Spot,
): Shape | ShapeProblem {
  const [only, second] = shapes;
  if (only !== undefined && second === undefined) return only;
  const keys = Object.keys(value);
  const best = Math.max(...shapes.map((shape) => score(shape, keys)));
  const likely = shapes.filter((shape) => score(shape, keys) === best);
  const [first, other] = likely;
  if (first !== undefined && (other === undefined || best > 100)) return first;
  const meant = byMistypedKey(likely, keys);
  if (meant !== undefined) return meant;
  const args = { field, title, keys: likely.flatMap((shape) => leadingKey(shape) ?? []) };
  return { code: 'no-variant', path, side: 'value', args };
}
