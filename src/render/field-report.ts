import type { FormData } from './form/form.js';
import type { RecordShape, Shape } from './form/shape.js';

/** What a reader of the printed form will not see, by names of fields (`upstream.federal`). */
export interface FieldReport {
  /** Rows of the form that are printed empty. */
  readonly empty: readonly string[];
  /** Fields that hold something the form has no row for. */
  readonly notPrinted: readonly string[];
}

/** Fields that serve the form as a whole and need no row. */
const FRAME = ['document', 'project', 'unit', 'level', 'stamp', 'title', 'labels', 'extra'];
/** Fields made of others: printed or not, what they say is reported there. */
const DERIVED = ['team', 'whole'];

/** Compares what the data holds with what the form's rows print. */
export function reportFields(
  data: FormData,
  shape: RecordShape,
  rows: readonly (readonly string[])[],
): FieldReport {
  const fields = rows.flat();
  const empty = rows
    .filter((row) => row.every((field) => isEmpty(valueAt(data, field))))
    .map((row) => row.join(' '));
  const all = leafFields(shape).filter(
    (field) => !FRAME.includes(field) && !DERIVED.includes(field),
  );
  const notPrinted = all.filter(
    (field) => !fields.includes(field) && !isEmpty(valueAt(data, field)),
  );
  return { empty, notPrinted };
}

/** Names of the fields; a record of lists (`upstream`) counts by its parts. */
function leafFields({ fields }: RecordShape): readonly string[] {
  return Object.entries(fields).flatMap(([name, shape]: [string, Shape]) =>
    shape.kind === 'record' && !FRAME.includes(name)
      ? Object.keys(shape.fields).map((inner) => `${name}.${inner}`)
      : [name],
  );
}

function valueAt(data: FormData, path: string): unknown {
  let value: unknown = data;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === part)?.[1];
  }
  return value;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}
