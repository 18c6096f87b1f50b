import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../schemas/', import.meta.url);
const SUFFIX = '.schema.json';

/** Every object inside a schema, outermost first; examples and enumerations are data, not schema. */
export function* nodesOf(node) {
  if (Array.isArray(node)) for (const item of node) yield* nodesOf(item);
  else if (typeof node === 'object' && node !== null) {
    yield node;
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'examples' && key !== 'enum' && key !== 'const') yield* nodesOf(value);
    }
  }
}

/** A copy of a schema with every object passed through `change`, innermost first. */
export function mapNodes(node, change) {
  if (Array.isArray(node)) return node.map((item) => mapNodes(item, change));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === 'examples' || key === 'enum' || key === 'const' ? value : mapNodes(value, change),
  ]);
  return change(Object.fromEntries(entries));
}

/** The definition a `$ref` names. All files share one namespace of definitions. */
export function refName(node) {
  const name = /^(?:definitions\.schema\.json)?#\/\$defs\/(\w+)$/.exec(node.$ref)?.[1];
  if (name === undefined) throw new Error(`$ref "${node.$ref}" names no definition`);
  return name;
}

function withLocalRefs(schema) {
  return mapNodes(schema, (node) =>
    typeof node.$ref === 'string' ? { ...node, $ref: `#/$defs/${refName(node)}` } : node,
  );
}

/**
 * Reads schemas/*.schema.json.
 *
 * @returns `kinds`: the root schema of each kind of document by its name, without `$defs`;
 *   `definitions`: all `$defs` by name. Every `$ref` is `#/$defs/<name>`.
 */
export function readSchemas() {
  const kinds = {};
  const definitions = {};
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith(SUFFIX)) continue;
    const { $defs = {}, ...root } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    const kind = root.properties?.kind?.const;
    if (kind === undefined && file !== `definitions${SUFFIX}`) continue;
    if (kind !== undefined) kinds[kind] = withLocalRefs(root);
    for (const [name, schema] of Object.entries($defs)) {
      if (name in definitions) throw new Error(`${file}: definition "${name}" exists already`);
      definitions[name] = withLocalRefs(schema);
    }
  }
  return { kinds, definitions };
}
