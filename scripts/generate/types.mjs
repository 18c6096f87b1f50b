import { compile } from 'json-schema-to-typescript';
import { mapNodes, refName } from './read-schemas.mjs';

const BANNER = '/* Made by scripts/generate.mjs from schemas/. Do not edit: change the schemas. */';
const SCALARS = ['string', 'number', 'integer', 'boolean'];

const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const documentType = (kind) => `${pascal(kind)}Document`;

/** A plain text or number needs no name of its own in TypeScript. */
function typeName(name, definitions) {
  const { type, enum: values } = definitions[name];
  if (values || !SCALARS.includes(type)) return pascal(name);
  return type === 'integer' ? 'number' : type;
}

/** Titles would become type names: they move into the comment, and references become names. */
function prepared(schema, definitions) {
  return mapNodes(schema, (node) => {
    const { title, patternProperties, enumDescriptions, propertyNames, ...rest } = node;
    if (typeof title !== 'string') return node;
    const description = `${title}. ${node.description}`;
    return typeof rest.$ref === 'string'
      ? { tsType: typeName(refName(rest), definitions), description }
      : { ...rest, description, examples: undefined };
  });
}

/** References without a title of their own: items of lists and variants. */
function named(schema, definitions) {
  return mapNodes(prepared(schema, definitions), (node) =>
    typeof node.$ref === 'string' ? { tsType: typeName(refName(node), definitions) } : node,
  );
}

/** One TypeScript file with a type for each kind of document and each definition. */
export async function types({ kinds, definitions }) {
  const $defs = {};
  for (const [kind, schema] of Object.entries(kinds)) {
    const { $id, $schema, ...body } = named(schema, definitions);
    $defs[documentType(kind)] = body;
  }
  for (const name of Object.keys(definitions)) {
    const type = typeName(name, definitions);
    if (type === pascal(name)) $defs[type] = named(definitions[name], definitions);
  }
  const table = {
    description: 'The document of each kind.',
    type: 'object',
    properties: Object.fromEntries(
      Object.keys(kinds).map((kind) => [kind, { tsType: documentType(kind) }]),
    ),
    required: Object.keys(kinds),
    additionalProperties: false,
    $defs,
  };
  const text = await compile(table, 'Documents', {
    bannerComment: BANNER,
    customName: (_, key) => key,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
  });
  const clean = text.replace(
    /\n \*\n \* This interface was referenced by [^\n]*\n \* via [^\n]*\n/g,
    '\n',
  );
  return [{ path: 'src/model/generated/documents.ts', text: clean, committed: true }];
}
