import type { ShapeProblem } from '../../schema/validate-data.js';
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

/** Fields that a document has twice: only the second is read. */
function doubledFields({ source: { text, problems } }: LoadedDocument): readonly string[] {
  return problems.flatMap(({ code, span, args }) => {
    const isOfDocument = span.start === 0 || text.charAt(span.start - 1) === '\n';
    return code === 'duplicate-key' && isOfDocument && args.key !== undefined ? [args.key] : [];
  });
}

/**
 * Fields of a document of which something could not be read: ill-formed, written twice, or under a mistyped name. What others refer
 * to in them is not known to be missing.
 */
export function lostFields(document: LoadedDocument): ReadonlySet<string> {
  const illFormed = document.shape.flatMap((problem) => {
    const [field] = problem.path;
    return typeof field === 'string' && !isHarmless(problem) ? [field] : [];
  });
  return new Set([...mistypedFields(document), ...doubledFields(document), ...illFormed]);
}

/** Whether a document is of another format or kind than it says: nothing but its name can be relied on. */
export function isUnknown({ kind, unread, shape }: LoadedDocument): boolean {
  if (unread !== undefined) return unread.kind === undefined;
  return kind === undefined || shape.some(({ code }) => code === 'unknown-format');
}
