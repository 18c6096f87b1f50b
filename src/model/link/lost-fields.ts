import type { ShapeCode, ShapeProblem } from '../../schema/validate-data.js';
import type { LoadedDocument } from '../document.js';

/** Fields of a document that stand in it under a mistyped name. */
export function mistypedFields({ shape }: LoadedDocument): ReadonlySet<string> {
  return new Set(
    shape.flatMap(({ code, path, args }) =>
      code === 'unknown-field' && path.length === 1 && args.nearest !== null ? [args.nearest] : [],
    ),
  );
}

/** Whether a problem hides no name: a number for a text is read as written, an empty item never had one. */
function isHarmless({ code, path }: ShapeProblem): boolean {
  return code === 'unquoted-text' || (code === 'empty-value' && path.length > 1);
}

/**
 * Fields of a document of which something could not be read: ill-formed, or under a mistyped name. What others refer
 * to in them is not known to be missing.
 */
export function lostFields(document: LoadedDocument): ReadonlySet<string> {
  const illFormed = document.shape.flatMap((problem) => {
    const [field] = problem.path;
    return typeof field === 'string' && !isHarmless(problem) ? [field] : [];
  });
  return new Set([...mistypedFields(document), ...illFormed]);
}

/** Fields of a plan that say what its events are and what they serve. */
const OF_EVENTS = new Set(['stages', 'stage', 'events', 'name', 'tasks', 'indicators', 'achieves']);
/** Mistakes that hide nothing that was written. */
const HIDES_NOTHING = new Set<ShapeCode>([
  'duplicate-item',
  'empty-value',
  'too-few',
  'unquoted-text',
]);

/** Whether an event of a plan, or what it serves, is written and could not be read. */
export function losesEvents({ shape }: LoadedDocument): boolean {
  return shape.some(({ code, path, args }) => {
    if (HIDES_NOTHING.has(code)) return false;
    const isNear = code === 'unknown-field' && args.nearest !== null;
    const named = isNear ? args.nearest : path.findLast((step) => typeof step === 'string');
    const [top] = path.length === 1 ? [named] : path;
    if (top !== 'stages' && top !== 'events') return false;
    // An event without a name is left out.
    if (code === 'missing') return args.field === 'name' && path.includes('events');
    return typeof named === 'string' && OF_EVENTS.has(named);
  });
}

/** Whether a document is of another format or kind than it says: nothing but its name can be relied on. */
export function isUnknown({ kind, unread, shape }: LoadedDocument): boolean {
  if (unread !== undefined) return unread.kind === undefined;
  return kind === undefined || shape.some(({ code }) => code === 'unknown-format');
}
