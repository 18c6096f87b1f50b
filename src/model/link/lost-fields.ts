import type { LoadedDocument } from '../document.js';

/**
 * Fields of a document of which something could not be read: ill-formed, or under a mistyped name. What others refer
 * to in them is not known to be missing.
 */
export function lostFields({ shape }: LoadedDocument): ReadonlySet<string> {
  const lost = shape.flatMap(({ code, path, args }): readonly string[] => {
    const [field] = path;
    if (typeof field !== 'string' || code === 'unquoted-text') return [];
    const isName = code === 'unknown-field' && path.length === 1;
    return isName && args.nearest !== null ? [args.nearest] : [field];
  });
  return new Set(lost);
}

/** Whether a document is of another format or kind than it says: nothing but its name can be relied on. */
export function isUnknown({ kind, unread, shape }: LoadedDocument): boolean {
  if (unread !== undefined) return unread.kind === undefined;
  return kind === undefined || shape.some(({ code }) => code === 'unknown-format');
}
