import type { Kind } from './kinds.js';
import { schemaOf, shapesOf } from './shape.js';
import { fieldsOf } from './shape-fields.js';

/** The title that a document's form has for one of its fields: «Срок реализации» for `term`. */
export function fieldTitle(kind: Kind, name: string): string | undefined {
  const title = fieldsOf(shapesOf(schemaOf(kind))).get(name);
  return title === '' ? undefined : title;
}
