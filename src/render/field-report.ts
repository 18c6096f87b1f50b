import type { Form } from './form/form.js';
import type { FormData } from './form/form-data.js';
import type { RecordShape, Shape } from './form/shape.js';

/** What a reader of the printed form will not see, by names of fields (`upstream.federal`). */
export interface FieldReport {
  /** Rows of the form that are printed empty. */
  readonly empty: readonly string[];
  /** Fields that hold something the form has no row for. */
  readonly notPrinted: readonly string[];
}

/** Fields that serve the form as a whole and need no row. */
const FRAME = [
  'document',
  'project',
  'unit',
  'level',
  'region',
  'stamp',
  'title',
  'labels',
  'extra',
];
/** Fields made of others: printed or not, what they say is reported there. */
const DERIVED = ['team', 'whole', 'links'];

/** Parts of items that only serve helpers. */
const SERVING = ['person', 'organization'];
/** What the helper `list` prints of an item besides its text. */
const OF_LIST = ['number'];

/** Compares what the data holds with what the form prints in its rows. */
export function reportFields(
  data: FormData,
  shape: RecordShape,
  { rows, names }: Pick<Form['outputs'][number], 'rows' | 'names'>,
): FieldReport {
  const fields = rows.flatMap((row) => row.fields);
  const empty = rows
    .filter(({ fields: own }) => own.every((field) => isEmpty(valueAt(data, field))))
    .map(({ fields: own }) => own.join(' '));
  const all = leafFields(shape).filter(
    (field) => !FRAME.includes(field) && !DERIVED.includes(field),
  );
  // What stands around the rows is printed where the form speaks of it.
  const isPrinted = (field: string) => fields.includes(field) || names.has(field);
  const missing = all.filter((field) => !isPrinted(field) && !isEmpty(valueAt(data, field)));
  const listed = names.has('list') ? OF_LIST : [];
  const parts = fields.flatMap((field) =>
    optionalParts(shape, field)
      .filter((part) => !names.has(part) && !listed.includes(part) && !SERVING.includes(part))
      .filter((part) => itemsAt(data, field).some((item) => !isEmpty(valueAt(item, part))))
      .map((part) => `${field}.${part}`),
  );
  return { empty, notPrinted: [...missing, ...parts] };
}

/** Parts that the items of a list field may have. */
function optionalParts({ fields }: RecordShape, name: string): readonly string[] {
  const field = fields[name];
  if (field?.kind !== 'list' || field.of.kind !== 'record') return [];
  return Object.entries(field.of.fields)
    .filter(([, { kind }]) => kind === 'maybe' || kind === 'list')
    .map(([part]) => part);
}

function itemsAt(data: FormData, field: string): readonly FormData[] {
  const value = valueAt(data, field);
  return Array.isArray(value) ? value : [];
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
