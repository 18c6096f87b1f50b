import { nearestChoice } from './nearest-choice.js';
import { nearestField } from './nearest-field.js';
import type { ShapeProblem, Spot } from './problem.js';
import { choicesOf, type Shape } from './shape.js';
import { fieldsOf, leadingKey } from './shape-fields.js';
import { isMapping, type Mapping, valueType } from './value-type.js';

/** The fields to name when mappings are possible: all of the only one, or one of each. */
function recognisedBy(mappings: readonly Shape[]): readonly string[] {
  const [only, second] = mappings;
  if (only !== undefined && second === undefined) return Object.keys(only.properties ?? {});
  return mappings.flatMap((shape) => leadingKey(shape) ?? []);
}

/** Whether a mapping may have fields that the schema does not name. */
function isOpen({ accepts, additionalProperties }: Shape): boolean {
  return accepts === 'mapping' && additionalProperties !== false;
}

/** «Слово: слово» that lost its quotes: one entry whose key is no field, nor like one. */
function sentenceOf(value: Mapping, shapes: readonly Shape[]): string | undefined {
  const [entry, second] = Object.entries(value);
  if (entry === undefined || second !== undefined) return undefined;
  const [key, rest] = entry;
  if (typeof rest === 'object' && rest !== null) return undefined;
  if (shapes.some(isOpen)) return undefined;
  const fields = fieldsOf(shapes);
  if (!/[\s\u0400-\u04ff]/.test(key) || fields.has(key)) return undefined;
  if (nearestField(key, fields) !== undefined) return undefined;
  return rest === null ? `${key}:` : `${key}: ${String(rest)}`;
}

/** The problem of a value whose type none of the shapes accepts. */
export function mistype(
  shapes: readonly Shape[],
  fitting: readonly Shape[],
  value: unknown,
  { path, field, title }: Spot,
): ShapeProblem | undefined {
  const texts = shapes.filter((shape) => shape.accepts === 'text');
  const sentence = texts.length > 0 && isMapping(value) ? sentenceOf(value, fitting) : undefined;
  if (sentence !== undefined) {
    return { code: 'colon-in-text', path, side: 'value', args: { field, title, text: sentence } };
  }
  if (fitting.length > 0) return undefined;
  const found = valueType(value);
  if (found === 'nothing') {
    const item = typeof path.at(-1) === 'number';
    return {
      code: 'empty-value',
      path,
      side: item ? 'value' : 'key',
      args: { field, title, item },
    };
  }
  const choices = texts.flatMap(choicesOf);
  const scalar =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (scalar && choices.length > 0) {
    const args = {
      field,
      title,
      value: String(value),
      allowed: choices,
      nearest: nearestChoice(String(value), choices),
    };
    return { code: 'bad-value', path, side: 'value', args };
  }
  if (texts.length > 0 && (typeof value === 'number' || typeof value === 'boolean')) {
    return { code: 'unquoted-text', path, side: 'value', args: { field, title, value } };
  }
  const expected = [...new Set(shapes.map((shape) => shape.accepts))];
  const keys = recognisedBy(shapes.filter((shape) => shape.accepts === 'mapping'));
  const text = scalar ? String(value) : null;
  const args = { field, title, expected, found, keys, text };
  return { code: 'wrong-type', path, side: 'value', args };
}
