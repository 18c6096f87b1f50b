import { hintFor } from '../hint.js';
import type { FormDeclaration } from './declaration.js';
import type { FormData } from './form-data.js';
import { maybe, type RecordShape, record, text } from './shape.js';

type Declared = Pick<FormDeclaration, 'fields'>;

/** A field that a document gives (`x-resourses`) and the form knows by a name much like it. */
export interface MisspeltField {
  readonly name: string;
  readonly nearest: string;
}

/** The data that a form may use: its kind's, and under `own` the fields that the form declares. */
export function withOwnFields(shape: RecordShape, { fields }: Declared): RecordShape {
  const own = Object.fromEntries(Object.keys(fields).map((name) => [name, maybe(text)]));
  return record({ ...shape.fields, own: record(own) });
}

/** The values of the form's own fields; `null` for those that the document does not give. */
export function ownValues({ fields }: Declared, { own }: FormData): FormData {
  const given = givenFields(own);
  return Object.fromEntries(Object.keys(fields).map((name) => [name, given.get(name) ?? null]));
}

/** Own fields that no row prints though one of a like name would; all others are notes. */
export function misspeltFields({ fields }: Declared, { own }: FormData): readonly MisspeltField[] {
  const declared = Object.keys(fields);
  const given = givenFields(own);
  const open = declared.filter((name) => !given.has(name));
  return [...given.keys()].flatMap((name) => {
    if (declared.includes(name)) return [];
    const { nearest } = hintFor(name, open);
    return nearest === undefined ? [] : [{ name: `x-${name}`, nearest: `x-${nearest}` }];
  });
}

function givenFields(own: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof own === 'object' && own !== null ? Object.entries(own) : []);
}
