import { number, type RecordShape, type Shape, text } from './shape.js';

/** What names mean at a point of a template; an `undefined` shape is one already complained of. */
export interface Scope {
  readonly root: RecordShape;
  /** Innermost first: `this`, `../`, `../../` … */
  readonly contexts: readonly (Shape | undefined)[];
  /** Names given by `{{#each list as |name|}}`. */
  readonly named?: Readonly<Record<string, Shape | undefined>>;
  /** Paths that an `{{#if}}` around this point has found to be there; see `pathKey`. */
  readonly present?: ReadonlySet<string>;
}

/** A path's shape, or the part of it that is not known and what could stand there. */
export interface Found {
  readonly shape?: Shape | undefined;
  readonly unknown?: string;
  readonly known: readonly string[];
  /** How to write a name that is known, but further out. */
  readonly elsewhere?: string;
  /** The part that may be empty and is looked into without an `{{#if}}` around. */
  readonly unguarded?: string;
  /** Every name of the path with the record that it is a field of. */
  readonly fields?: readonly { readonly owner: RecordShape; readonly field: string }[];
}

/** Variables that `each` gives. */
const EACH: Readonly<Record<string, Shape>> = { index: number, first: text, last: text, key: text };

/** What a path such as `stage.start`, `../unit.genitive` or `@root.title` stands for. */
export function shapeOfPath(path: hbs.AST.PathExpression, scope: Scope): Found {
  const [head, ...tail] = path.parts;
  if (path.data) {
    if (head === 'root') return follow(scope.root, tail);
    const shape = head !== undefined && Object.hasOwn(EACH, head) ? EACH[head] : undefined;
    if (shape && tail.length === 0) return { shape, known: [] };
    return {
      unknown: path.original,
      known: ['@root', ...Object.keys(EACH).map((name) => `@${name}`)],
    };
  }
  const plain = path.depth === 0 && !path.original.startsWith('this');
  if (plain && head !== undefined && Object.hasOwn(scope.named ?? {}, head)) {
    return follow(scope.named?.[head], tail);
  }
  const found = (length: number) =>
    scope.present?.has(pathKey(path.parts.slice(0, length), path.depth, scope)) ?? false;
  const result = follow(scope.contexts[path.depth], path.parts, found);
  const outer = result.unknown !== undefined && plain ? outerName(path, scope) : undefined;
  return outer === undefined ? result : { ...result, known: [], elsewhere: outer };
}

/** The same name where it is known further out: `../title` inside a loop. */
function outerName(path: hbs.AST.PathExpression, { contexts }: Scope): string | undefined {
  const [head] = path.parts;
  const depth = contexts.findIndex((context, index) => {
    const shape = context && unwrapped(context);
    return (
      index > 0 &&
      head !== undefined &&
      shape?.kind === 'record' &&
      Object.hasOwn(shape.fields, head)
    );
  });
  return depth < 0 ? undefined : '../'.repeat(depth) + path.original;
}

/** What a way through the data leads to, from its top. */
export function pathOf(root: RecordShape, parts: readonly string[]): Found {
  return follow(root, parts);
}

/** Names a value independently of how deep inside loops it is spoken of. */
export function pathKey(parts: readonly string[], depth: number, scope: Scope): string {
  return `${scope.contexts.length - depth}:${parts.join('.')}`;
}

function follow(
  shape: Shape | undefined,
  parts: readonly string[],
  isPresent: (length: number) => boolean = () => true,
): Found {
  let current = shape;
  const met: { owner: RecordShape; field: string }[] = [];
  for (const [index, part] of parts.entries()) {
    if (!current) return { shape: undefined, known: [] };
    if (current.kind === 'maybe' && index > 0 && !isPresent(index)) {
      return { known: [], unguarded: parts.slice(0, index).join('.') };
    }
    const inner = unwrapped(current);
    const fields: RecordShape['fields'] = inner.kind === 'record' ? inner.fields : {};
    if (inner.kind === 'record') met.push({ owner: inner, field: part });
    if (inner.kind === 'list' && part === 'length') current = number;
    else if (Object.hasOwn(fields, part)) current = fields[part];
    else return { unknown: part, known: Object.keys(fields) };
  }
  const sure = current?.kind === 'maybe' && parts.length > 0 && isPresent(parts.length);
  return { shape: sure && current ? unwrapped(current) : current, known: [], fields: met };
}

/** What a value is where it is there. */
export function unwrapped(shape: Shape): Exclude<Shape, { kind: 'maybe' }> {
  return shape.kind === 'maybe' ? unwrapped(shape.of) : shape;
}
