import { checkScalar } from './check-scalar.js';
import { looksLike, nearestField } from './nearest-field.js';
import type { Report, ShapeProblem, Spot } from './problem.js';
import { type SchemaNode, type Shape, shapesOf } from './shape.js';
import { fieldsOf, leadingKey } from './shape-fields.js';
import type { Mapping } from './value-type.js';

type CheckValue = (node: SchemaNode, value: unknown, spot: Spot, report: Report) => void;

function isFree(shape: Shape, key: string): boolean {
  if (shape.additionalProperties === true) return true;
  return Object.keys(shape.patternProperties ?? {}).some((pattern) =>
    new RegExp(pattern).test(key),
  );
}

function unknownField(
  shape: Shape,
  alternatives: readonly Shape[],
  key: string,
  value: Mapping,
  path: Spot['path'],
): ShapeProblem {
  const elsewhere = fieldsOf(alternatives.filter((other) => other !== shape));
  const beside = leadingKey(shape);
  const at = { path: [...path, key], side: 'key' } as const;
  if (elsewhere.has(key) && beside !== undefined) {
    return { code: 'excess-field', ...at, args: { field: key, beside } };
  }
  const fields = fieldsOf([shape]);
  const free = new Map([...fields].filter(([name]) => !Object.hasOwn(value, name)));
  const nearest = nearestField(key, free) ?? null;
  const nearestTitle = nearest === null ? null : (free.get(nearest) ?? null);
  const allowed = [...fields.keys()];
  const lookAlike = nearest !== null && looksLike(key, nearest);
  const args = { field: key, nearest, nearestTitle, allowed, lookAlike };
  return { code: 'unknown-field', ...at, args };
}

/**
 * Reports what is wrong with the fields of a mapping and within them. A field that is missing only
 * because its name is mistyped is told once, at the mistyped name.
 *
 * @param alternatives the other mappings that could have stood here
 */
export function checkMapping(
  shape: Shape,
  alternatives: readonly Shape[],
  value: Mapping,
  spot: Spot,
  report: Report,
  checkValue: CheckValue,
): void {
  const { path, field, title } = spot;
  const { properties = {}, additionalProperties, propertyNames } = shape;
  const keys = Object.keys(value);
  if (keys.length < (shape.minProperties ?? 0)) {
    report({
      code: 'empty-value',
      path,
      side: 'value',
      args: { field, title, item: typeof path.at(-1) === 'number' },
    });
  }
  const guessed = new Set<string>();
  for (const key of keys) {
    const inner = { path: [...path, key], field: key, title: '' };
    const node = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (node !== undefined) {
      checkValue(node, value[key], { ...inner, title: node.title ?? '' }, report);
    } else if (typeof additionalProperties === 'object') {
      const [name] = propertyNames === undefined ? [] : shapesOf(propertyNames);
      if (
        name !== undefined &&
        !checkScalar(name, key, { ...spot, path: inner.path }, report, 'key')
      )
        continue;
      checkValue(additionalProperties, value[key], inner, report);
    } else if (!isFree(shape, key)) {
      const problem = unknownField(shape, alternatives, key, value, path);
      if (problem.code === 'unknown-field') guessed.add(problem.args.nearest ?? '');
      report(problem);
    }
  }
  for (const name of shape.required ?? []) {
    if (Object.hasOwn(value, name) || guessed.has(name)) continue;
    const args = { field: name, title: properties[name]?.title ?? '' };
    report({ code: 'missing', path, side: 'key', args });
  }
}
