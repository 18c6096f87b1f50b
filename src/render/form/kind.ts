import { unwrapped } from './scope.js';
import type { RecordShape, Shape } from './shape.js';
import type { ArgumentKind } from './template-function.js';

/** What a value is, in a word that messages have. */
export type Kind = Exclude<Shape['kind'], 'maybe'>;

/** The kind of a shape that is there: of one that may be empty, what it is otherwise. */
export function kindOf(shape: Shape): Kind {
  return unwrapped(shape).kind;
}

/** Whether a value can be given where a helper wants `kind`; one that may be empty counts as there. */
export function fits(shape: Shape, kind: ArgumentKind): boolean {
  const given = unwrapped(shape);
  switch (kind) {
    case 'text':
      return given.kind === 'text' || given.kind === 'number';
    case 'number':
      return given.kind === 'number';
    case 'list':
      return given.kind === 'list';
    case 'texts':
      return given.kind === 'list' && isText(given.of);
    case 'person':
    case 'organization':
      return given.kind === 'record' && given.fields.name?.kind === 'text';
  }
}

function isText(shape: Shape): boolean {
  const item = unwrapped(shape);
  if (item.kind === 'text') return true;
  return item.kind === 'record' && item.fields.text?.kind === 'text';
}

/** The first field of a record that would do where the record itself does not: `unit.nominative`. */
export function fieldThatFits(
  path: string,
  shape: Shape,
  isRight: (shape: Shape) => boolean,
): string | undefined {
  const given = unwrapped(shape);
  const fields: RecordShape['fields'] = given.kind === 'record' ? given.fields : {};
  const found = Object.entries(fields).find(([, field]) => isRight(field));
  return found && `${path}.${found[0]}`;
}
