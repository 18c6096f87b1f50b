import { lineStarts } from './lines.js';
import { readNodeTree, type SourceNode } from './node-tree.js';
import type { Path, Position } from './place.js';

function reaches({ span }: SourceNode, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function descend(node: SourceNode, offset: number): Path {
  for (const { key, keySpan, value } of node.entries) {
    const isKey = keySpan.start <= offset && offset <= keySpan.end;
    if (isKey || reaches(value, offset)) return [key, ...descend(value, offset)];
  }
  const index = node.items.findIndex((item) => reaches(item, offset));
  const item = node.items[index];
  return item === undefined ? [] : [index, ...descend(item, offset)];
}

/** Makes the function that says which value of a YAML text a position is in: the path to it. */
export function pathFinder(text: string): (position: Position) => Path {
  const starts = lineStarts(text);
  const tree = readNodeTree(text);
  return ({ line, column }) => {
    const offset = (starts[line - 1] ?? 0) + column - 1;
    return tree === undefined ? [] : descend(tree, offset);
  };
}
