import { nodesOf, refName } from './read-schemas.mjs';

/** The definitions a schema needs, directly or through others, in the order of their names. */
function reachable(schema, definitions) {
  const found = new Set();
  const queue = [schema];
  for (const next of queue) {
    for (const node of nodesOf(next)) {
      if (typeof node.$ref !== 'string' || found.has(refName(node))) continue;
      found.add(refName(node));
      queue.push(definitions[refName(node)]);
    }
  }
  return Object.fromEntries([...found].sort().map((name) => [name, definitions[name]]));
}

/** The schema of each kind in one piece, for `passport schema <kind>`. */
export function schemaTexts({ kinds, definitions }) {
  const entries = Object.entries(kinds).map(([kind, schema]) => [
    kind,
    `${JSON.stringify({ ...schema, $defs: reachable(schema, definitions) }, null, 2)}\n`,
  ]);
  const body = entries.map(([kind, text]) => `  ${JSON.stringify(kind)}: ${JSON.stringify(text)},`);
  const names = Object.keys(kinds).map((kind) => JSON.stringify(kind));
  return [
    {
      path: 'src/schema/generated/schema-texts.js',
      text: `export const schemaTexts = {\n${body.join('\n')}\n};\n`,
    },
    {
      path: 'src/schema/generated/schema-texts.d.ts',
      text: `export declare const schemaTexts: Readonly<Record<${names.join(' | ')}, string>>;\n`,
    },
  ];
}
