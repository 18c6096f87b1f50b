import type { Kind } from '../../../src/schema/kinds.js';
import { SCHEMAS, type SchemaNode } from '../../schema/read-schemas.js';

/** Deeper than this, what may be left out is: points hold points without end. */
const DEEPEST = 9;
const DEFINITIONS = 'definitions.schema.json';

/** Gives the text of a field by the way to it. */
export type TextAt = (path: string) => string;

/** Ids that the documents of one set know each other by. */
const KNOWN: Readonly<Record<string, string>> = {
  project: 'hostile',
  regulation: 'hostile-regulation',
  programme: 'hostile-mentoring-programme',
  plan: 'hostile-event-plan',
  parent: 'hostile-triads',
};

interface Around {
  readonly file: string;
  readonly text: TextAt;
}

/** A document of a kind in which every field that its schema names is filled; it takes the form of its level. */
export function fullDocument(kind: Kind, text: TextAt): Record<string, unknown> {
  const file = `${kind}.schema.json`;
  const built = build(SCHEMAS.get(file) ?? {}, kind, { file, text });
  const document: Record<string, unknown> =
    typeof built === 'object' && built !== null ? { ...built } : {};
  const { form: _form, ...rest } = document;
  return { ...rest, id: `hostile-${kind}` };
}

function build(given: SchemaNode, path: string, around: Around): unknown {
  const { node, file } = resolved(given, around.file);
  const here = { ...around, file };
  if (node.const !== undefined) return node.const;
  if (Array.isArray(node.enum)) return node.enum[0];
  if (Array.isArray(node.anyOf)) return build(richest(node.anyOf, file), path, here);
  switch (node.type) {
    case 'object':
      return buildObject(node, path, here);
    case 'array':
      return [build(nodeOf(node.items), `${path}/0`, here)];
    case 'integer':
    case 'number':
      return node.minimum ?? 1;
    case 'boolean':
      return false;
    default:
      return node.pattern === undefined ? around.text(path) : patterned(given, node, path);
  }
}

function buildObject(node: SchemaNode, path: string, around: Around): Record<string, unknown> {
  const depth = path.split('/').length;
  const required: unknown[] = Array.isArray(node.required) ? node.required : [];
  const properties = Object.entries(node.properties ?? {}).filter(
    ([name]) => depth < DEEPEST || required.includes(name),
  );
  return Object.fromEntries(
    properties.map(([name, value]) => [name, build(value, `${path}/${name}`, around)]),
  );
}

/** A code, month or length: its own example; ids are made of their place, so that all differ. */
function patterned(given: SchemaNode, node: SchemaNode, path: string): unknown {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'id') return path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return KNOWN[name] ?? given.examples?.[0] ?? node.examples?.[0] ?? 'a';
}

/** The alternative that says most: words printed as they are, then entries, lists, plain text. */
function richest(alternatives: readonly unknown[], file: string): SchemaNode {
  const rank = (one: unknown): number => {
    const { node } = resolved(nodeOf(one), file);
    const fields = Object.keys(node.properties ?? {});
    if (fields.join() === 'text') return 5;
    if (node.type === 'array') return 4;
    if (fields.some((name) => ['text', 'name', 'title', 'who'].includes(name))) return 3;
    return node.type === 'string' ? 2 : 1;
  };
  const sorted = [...alternatives].sort((a, b) => rank(b) - rank(a));
  return nodeOf(sorted[0]);
}

function resolved(node: SchemaNode, file: string): { node: SchemaNode; file: string } {
  const reference = node.$ref;
  if (reference === undefined) return { node, file };
  const [target = '', pointer = ''] = reference.split('#');
  const inFile = target === '' ? file : target;
  const name = pointer.replace('/$defs/', '');
  const found = SCHEMAS.get(inFile)?.$defs?.[name] ?? SCHEMAS.get(DEFINITIONS)?.$defs?.[name];
  return resolved(found ?? {}, inFile);
}

function nodeOf(value: unknown): SchemaNode {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
