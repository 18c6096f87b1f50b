import type { Place } from '../../source/source-file.js';

/** Something that points at others by name. */
export interface Node {
  readonly name: string;
  readonly links: readonly { readonly to: string; readonly at: Place }[];
}

/** A step of a circle: the link that leads on. */
export interface Step {
  readonly name: string;
  readonly at: Place;
}

/** One thing on the way with the number of its link to be tried next. */
interface Turn {
  readonly id: string;
  readonly node: Node;
  next: number;
}

/**
 * The circles that links make, each thing in one of them at most. Linear in the things and their
 * links.
 *
 * @param nodes by id; links to ids that are not there lead nowhere
 */
export function findCycles(nodes: ReadonlyMap<string, Node>): readonly (readonly Step[])[] {
  const found: (readonly Step[])[] = [];
  const done = new Set<string>();
  const told = new Set<string>();
  for (const [start, first] of nodes) {
    if (done.has(start)) continue;
    const way: Turn[] = [{ id: start, node: first, next: 0 }];
    const position = new Map([[start, 0]]);
    for (let turn = way.at(-1); turn !== undefined; turn = way.at(-1)) {
      const link = turn.node.links[turn.next++];
      if (link === undefined) {
        done.add(turn.id);
        position.delete(turn.id);
        way.pop();
        continue;
      }
      const target = nodes.get(link.to);
      const at = position.get(link.to);
      if (at !== undefined) {
        const circle = way.slice(at);
        if (circle.every(({ id }) => !told.has(id))) found.push(circle.flatMap(stepOf));
        for (const { id } of circle) told.add(id);
      } else if (target !== undefined && !done.has(link.to)) {
        position.set(link.to, way.length);
        way.push({ id: link.to, node: target, next: 0 });
      }
    }
  }
  return found;
}

/** The link that was followed last. */
function stepOf({ node, next }: Turn): readonly Step[] {
  const link = node.links[next - 1];
  return link === undefined ? [] : [{ name: node.name, at: link.at }];
}
