import type { Shape } from './shape.js';

/** The field by which a mapping of this shape is recognised. */
export function leadingKey(shape: Shape): string | undefined {
  return shape.required?.[0] ?? Object.keys(shape.properties ?? {})[0];
}

/** Every field that one of the shapes knows, with its title. */
export function fieldsOf(shapes: readonly Shape[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { properties = {} } of shapes) {
    for (const [name, node] of Object.entries(properties)) {
      if (!fields.has(name)) fields.set(name, node.title ?? '');
    }
  }
  return fields;
}
