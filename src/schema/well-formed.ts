import type { Path } from '../source/place.js';
import type { ShapeProblem } from './problem.js';
import { isMapping, type Mapping } from './value-type.js';

/** What of a document remains when its kind or version is not known. */
const IDENTITY = new Set(['kind', 'id', 'project', 'title']);

/** A part that only a term has: without one of its parts a term says something else. */
const OF_TERMS = 'repeat';

/** What to leave out for one mistake. */
function cutFor({ code, path, args }: ShapeProblem): Path {
  const isTerm = code === 'unknown-field' && args.allowed.includes(OF_TERMS);
  return isTerm ? path.slice(0, -1) : path;
}

/** Values to leave out, as a tree of keys and indexes. */
interface Cut {
  whole: boolean;
  readonly inside: Map<string | number, Cut>;
}

function cutsOf(paths: readonly Path[]): Cut {
  const root: Cut = { whole: false, inside: new Map() };
  for (const path of paths) {
    let cut = root;
    for (const step of path) {
      const next = cut.inside.get(step) ?? { whole: false, inside: new Map() };
      cut.inside.set(step, next);
      cut = next;
    }
    cut.whole = true;
  }
  return root;
}

/** A copy without what is cut; `undefined` where nothing is left of it. */
function without(value: unknown, cut: Cut): unknown {
  if (cut.whole) return undefined;
  if (cut.inside.size === 0) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => {
      const inner = cut.inside.get(index);
      return inner === undefined ? item : without(item, inner);
    });
    return items.every((item) => item === undefined) ? undefined : items;
  }
  if (!isMapping(value)) return value;
  const left = withoutEntries(value, cut);
  return Object.keys(left).length === 0 ? undefined : left;
}

function withoutEntries(value: Mapping, cut: Cut): Mapping {
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    const inner = cut.inside.get(key);
    return [key, inner === undefined ? item : without(item, inner)];
  });
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/**
 * The document without every value that is not as its schema says, so that the rest can be relied
 * on: what is present has its type; what is required may be absent. Lists keep the indexes of the
 * file: an item left out is `undefined`. The same object is given back when nothing is wrong.
 *
 * @param problems what `checkShape` said of this document
 */
export function wellFormed(data: Mapping, problems: readonly ShapeProblem[]): Mapping {
  const unknown = problems.some(({ code }) => code.endsWith('-kind') || code === 'unknown-format');
  if (unknown) {
    const known = Object.entries(data).filter(
      ([key, value]) => IDENTITY.has(key) && typeof value === 'string',
    );
    return Object.fromEntries(known);
  }
  const wrong = problems.filter(({ code }) => code !== 'missing');
  if (wrong.length === 0) return data;
  if (wrong.some(({ path }) => path.length === 0)) return {};
  return withoutEntries(data, cutsOf(wrong.map(cutFor)));
}
