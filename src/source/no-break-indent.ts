import type { Span } from './place.js';

/** A field behind an indent that has a no-break space: to YAML the space is the first letter of the name. */
const FIELD = /^([ \t]*\u00a0[ \t\u00a0]*)[^\s:#][^:\n]*:(?=\s|$)/m;

function hasSuchKey(root: unknown): boolean {
  const stack: unknown[] = [root];
  const seen = new Set<unknown>();
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!Array.isArray(value) && Object.keys(value).some((key) => key.startsWith('\u00a0')))
      return true;
    stack.push(...Object.values(value));
  }
  return false;
}

/** The indent of a field that was made, wholly or partly, of no-break spaces; `undefined` where no name begins with one. */
export function noBreakIndentOfField(text: string, data: unknown): Span | undefined {
  const match = text.includes('\u00a0') ? FIELD.exec(text) : null;
  if (match === null || !hasSuchKey(data)) return undefined;
  return { start: match.index, end: match.index + (match[1]?.length ?? 0) };
}
