import { foldLetters } from '../../language/russian/letters.js';
import { hintFor } from '../hint.js';
import type { FormData } from './form-data.js';
import type { PrintedRow } from './printed-fields.js';

/** A row of the author's own that asked to stand after a row that the form does not have. */
export interface UnplacedRow {
  readonly label: string;
  readonly after: string;
  /** A field or label of the form that was perhaps meant. */
  readonly nearest?: string;
}

/**
 * Finds each own row its place: after the row of a field (`goal`, `short`), of a label's name, or of
 * the label as printed («Цель реализации проекта») or its beginning before a bracket. Rows without a
 * place stand at the end.
 *
 * @param labels the form's labels as printed
 */
export function settleOwnRows(
  data: FormData,
  rows: readonly PrintedRow[],
  labels: Readonly<Record<string, string>>,
): { readonly data: FormData; readonly unplaced: readonly UnplacedRow[] } {
  const { extra } = data;
  if (!Array.isArray(extra) || extra.length === 0) return { data, unplaced: [] };
  const places = placesOf(rows, labels);
  const unplaced: UnplacedRow[] = [];
  const settled = extra.map((row: FormData) => {
    const after = typeof row.after === 'string' ? row.after : '';
    const place = places.get(folded(after)) ?? byBeginning(places, folded(after)) ?? '';
    if (after !== '' && place === '') {
      const known = [...rows.flatMap(({ fields }) => fields), ...printedLabels(rows, labels)];
      unplaced.push({ label: String(row.label), after, ...hintFor(after, known) });
    }
    return { ...row, after: place };
  });
  return { data: { ...data, extra: settled }, unplaced };
}

/** The place of the one label that goes on after these words: «Куратор» of «Куратор (сотрудник …)». */
function byBeginning(places: ReadonlyMap<string, string>, words: string): string | undefined {
  if (words === '') return undefined;
  const longer = [...places].filter(([name]) => name.startsWith(`${words} (`));
  return longer.length === 1 ? longer[0]?.[1] : undefined;
}

/** Every way to name a row, with the field that its place is known by; fields go before labels. */
function placesOf(
  rows: readonly PrintedRow[],
  labels: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const add = (name: string, field: string) => {
    if (!places.has(folded(name))) places.set(folded(name), field);
  };
  const all = rows.flatMap(({ fields }) => fields);
  for (const field of all) add(field, field);
  for (const field of all) add(field.split('.')[0] ?? '', field);
  for (const field of all) add(field.replace(/^own\./, 'x-'), field);
  for (const { fields, labels: own } of rows) {
    const [field = ''] = fields;
    for (const name of own) add(name, field);
    for (const name of own) add(labels[name] ?? '', field);
  }
  places.delete('');
  return places;
}

function printedLabels(
  rows: readonly PrintedRow[],
  labels: Readonly<Record<string, string>>,
): readonly string[] {
  return rows.flatMap((row) => row.labels.map((name) => labels[name] ?? ''));
}

/** What the eye does not tell apart, and the sign at the end, do not tell one label from another. */
function folded(text: string): string {
  return foldLetters(text)
    .replace(/[.:;,]+$/, '')
    .trim();
}
