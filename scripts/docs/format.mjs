import { nodesOf, refName } from '../generate/read-schemas.mjs';

function exampleOf({ examples }) {
  const text = JSON.stringify(examples?.[0])?.replaceAll('|', '\\|');
  if (text === undefined) return '';
  return text.length > 80 ? '' : `\`${text}\``;
}

function valuesOf({ enum: values, enumDescriptions: words = [] }) {
  if (values === undefined) return '';
  return ` Можно: ${values.map((value, at) => `\`${value}\`${words[at] ? ` (${words[at]})` : ''}`).join(', ')}.`;
}

/** The one definition with fields of its own that a property leads to: where its fields are explained. */
function linkOf(property, definitions) {
  for (const node of nodesOf(property)) {
    if (typeof node.$ref !== 'string') continue;
    const name = refName(node);
    if (definitions[name]?.properties !== undefined)
      return ` → [${definitions[name].title}](#${name.toLowerCase()})`;
  }
  return '';
}

function table({ properties, required = [] }, definitions) {
  const rows = Object.entries(properties).map(([name, property]) => {
    const must = required.includes(name) ? 'да' : '';
    const text = `${property.description ?? ''}${valuesOf(property)}${linkOf(property, definitions)}`;
    return `| \`${name}\` | ${property.title ?? ''} | ${must} | ${text.replaceAll('|', '\\|')} | ${exampleOf(property)} |`;
  });
  return `| поле | что это | нужно | пояснение | пример |\n|---|---|---|---|---|\n${rows.join('\n')}`;
}

/** Definitions with fields that a schema reaches, in the order met. */
function reached(schema, definitions) {
  const found = new Set();
  const queue = [schema];
  for (const next of queue) {
    for (const node of nodesOf(next)) {
      if (typeof node.$ref !== 'string' || found.has(refName(node))) continue;
      found.add(refName(node));
      queue.push(definitions[refName(node)]);
    }
  }
  return [...found].filter((name) => definitions[name]?.properties !== undefined);
}

/** The data format, kind by kind, from the schemas. */
export function formatPages({ kinds, definitions }, { KINDS }) {
  const pages = Object.entries(kinds).map(([kind, schema]) => {
    const inner = reached(schema, definitions).map((name) => {
      const { title = name, description = '' } = definitions[name];
      return `<a id="${name.toLowerCase()}"></a>\n\n## ${title}\n\n${description}\n\n${table(definitions[name], definitions)}`;
    });
    const head = `# ${schema.title} (\`kind: ${kind}\`)\n\n${schema.description}`;
    return [
      `docs/format/${kind}.md`,
      `${[head, table(schema, definitions), ...inner].join('\n\n')}\n`,
    ];
  });
  const list = Object.keys(kinds).map((kind) => `- [${kind}](${kind}.md) — ${KINDS[kind].ru}`);
  const index = `# Формат данных, версия 1\n\nСтраницы сделаны из JSON-схем (\`schemas/\`).\n\n${list.join('\n')}\n`;
  return [['docs/format/index.md', index], ...pages];
}
