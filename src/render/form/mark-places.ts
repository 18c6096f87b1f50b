import { PLACE_ATTRIBUTE } from '../markup/element.js';
import { allPrograms, isContent } from './syntax.js';

const OPENING = /<[A-Za-z][\w-]*/g;

/**
 * Gives every opening tag of a template a hidden attribute with its place, so that a mistake seen
 * only in the rendered markup is still reported in the template.
 */
export function markPlaces(program: hbs.AST.Program, source: string): void {
  const lines = source.split('\n');
  for (const inner of allPrograms(program)) {
    for (const node of inner.body) {
      if (!isContent(node)) continue;
      const tags = tagsWithin(node, lines);
      let index = 0;
      node.value = node.value.replace(OPENING, (tag) => {
        const at = tags[index++];
        return at ? `${tag} ${PLACE_ATTRIBUTE}="${at.line}:${at.column}:${node.loc.source}"` : tag;
      });
    }
  }
}

/** Handlebars strips blanks from a text's value, never tags: the n-th tag is the n-th in the source. */
function tagsWithin(
  { loc: { start, end } }: hbs.AST.Node,
  lines: readonly string[],
): readonly { line: number; column: number }[] {
  const found: { line: number; column: number }[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const text = lines[line - 1] ?? '';
    for (const tag of text.matchAll(OPENING)) {
      const before = line === start.line && tag.index < start.column;
      const after = line === end.line && tag.index >= end.column;
      if (!before && !after) found.push({ line, column: tag.index + 1 });
    }
  }
  return found;
}
