import { isMapping } from '../schema/value-type.js';
import type { FieldReport } from './field-report.js';
import type { ProvedOutput } from './form/form.js';
import type { FormData } from './form/form-data.js';
import type { RecordShape, Shape } from './form/shape.js';

/** What surrounds the content or serves the form as a whole. */
const AROUND: ReadonlySet<string> = new Set(
  'document project unit level region labels title annex stamp agreed sheet signatures extra heading'.split(
    ' ',
  ),
);
/** Parts that the program makes beside what the author wrote: case forms, ISO days, widths, numbers of tables. */
const MADE: ReadonlySet<string> = new Set(
  'forms gender post from to columns academy label lead caption path seminars own'.split(' '),
);

type Speaking = Pick<ProvedOutput, 'spoken' | 'root'>;

/** How often each path was met. */
interface Found {
  /** A table that stands in the text and beside it is looked at once. */
  readonly seen: Set<unknown>;
  readonly empty: Map<string, number>;
  readonly notPrinted: Map<string, number>;
}

function add(counts: Map<string, number>, path: string): void {
  counts.set(path, (counts.get(path) ?? 0) + 1);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

/** The record that a field holds, itself or in a list. */
function recordIn(shape: Shape): RecordShape | undefined {
  if (shape.kind === 'record') return shape;
  return shape.kind === 'list' || shape.kind === 'maybe' ? recordIn(shape.of) : undefined;
}

function visit(
  data: FormData,
  shape: RecordShape,
  path: string,
  spoken: Speaking['spoken'],
  found: Found,
): void {
  for (const [name, field] of Object.entries(shape.fields)) {
    const isServing = MADE.has(name) || (path === '' && AROUND.has(name));
    if (isServing || field.kind === 'flag' || field.kind === 'number') continue;
    const value = data[name];
    const here = path === '' ? name : `${path}.${name}`;
    if (isEmpty(value)) {
      if (spoken.isAlways(shape, name)) add(found.empty, here);
      continue;
    }
    const inner = recordIn(field);
    const isElsewhere = inner !== undefined && spoken.isKnown(inner);
    if (!spoken.isSpoken(shape, name) && !isElsewhere) {
      add(found.notPrinted, here);
      continue;
    }
    if (inner === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (!isMapping(item) || found.seen.has(item)) continue;
      found.seen.add(item);
      visit(item, inner, here, spoken, found);
    }
  }
}

/** «stages.events.results (2)»: a path, and how many of them where it is not one. */
function listed(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].map(([path, count]) => (count > 1 ? `${path} (${count})` : path));
}

/** Compares what the data holds with what a form without rows speaks of, in lists and their items, too. */
export function reportByNames(data: FormData, { spoken, root }: Speaking): FieldReport {
  const found: Found = { seen: new Set(), empty: new Map(), notPrinted: new Map() };
  visit(data, root, '', spoken, found);
  return { empty: listed(found.empty), notPrinted: listed(found.notPrinted) };
}
