import type { ShapeCode, ShapeProblem } from '../../schema/validate-data.js';
import { isMapping } from '../../schema/value-type.js';
import type { Path } from '../../source/place.js';
import type { LoadedDocument } from '../document.js';
import { valueAt } from '../value-at.js';

/** Fields of a plan that say what its events are and what they serve. */
const OF_EVENTS = new Set(['stages', 'stage', 'events', 'name', 'tasks', 'indicators', 'achieves']);
/** Fields that hold the entries of a plan. */
const LISTS = new Set<string | number | undefined>(['stages', 'events']);
/** Mistakes that hide nothing that was written. */
const HIDES_NOTHING = new Set<ShapeCode>([
  'duplicate-item',
  'empty-value',
  'too-few',
  'unquoted-text',
]);

/** The field a mistake is about, by its right name where it is mistyped. */
function meantField({ code, path, args }: ShapeProblem): string | number | undefined {
  if (code === 'missing') return args.field;
  if (code === 'unknown-field') return args.nearest ?? undefined;
  return path.findLast((step) => typeof step === 'string');
}

function isHiding(problem: ShapeProblem): boolean {
  const { code, path } = problem;
  const field = meantField(problem);
  if (HIDES_NOTHING.has(code) || typeof field !== 'string') return false;
  // An event without a name is left out; what else is missing was never written.
  if (code === 'missing') return field === 'name' && path.includes('events');
  return path.length === 1 ? LISTS.has(field) : LISTS.has(path[0]) && OF_EVENTS.has(field);
}

/** The event a mistake is in, or else the stage, or else the field itself. */
function entryAround(path: Path): Path {
  const index = path.findLastIndex(
    (step, at) => typeof step === 'number' && LISTS.has(path[at - 1]),
  );
  return index < 0 ? path : path.slice(0, index + 1);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isMapping(value) ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * Every text of the events of a plan of which something could not be read, with the ids of their stages: what is
 * named there is not known to be without an event.
 */
export function hiddenWords({ source, shape }: LoadedDocument): readonly string[] {
  return shape
    .filter(isHiding)
    .flatMap(({ path }) => [
      ...textsIn(valueAt({ source, path: entryAround(path) })),
      ...textsIn(valueAt({ source, path: [...path.slice(0, 2), 'stage'] })),
    ]);
}
