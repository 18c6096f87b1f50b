import { type Document, isCollection, isScalar, visit } from 'yaml';
import type { Span } from './place.js';

/**
 * The bracket or quote that is still open where the second parser gave up: that is where an author
 * has to look, not at the line below that no longer fits.
 *
 * @param at the offset at which the parser gave up
 */
export function openMark(document: Document, text: string, at: number): Span | undefined {
  const open: number[] = [];
  visit(document, {
    Node: (_key, node) => {
      const [start, end] = node.range ?? [];
      if (start === undefined || end !== at) return;
      const isQuoted = isScalar(node) && node.type?.startsWith('QUOTE') === true;
      if (isQuoted || (isCollection(node) && node.flow === true)) open.push(start);
    },
  });
  // A bracket just before belongs to the innermost of them.
  if (/[\]}]/.test(text.slice(at - 1, at))) open.pop();
  const start = open.pop();
  return start === undefined ? undefined : { start, end: start + 1 };
}
