import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { mapNodes, refName } from './read-schemas.mjs';
import { withoutProse } from './shape-table.mjs';

const SHARED = 'shared';

/** Only what decides validity, and references into the shared definitions. */
function bare(schema) {
  return mapNodes(withoutProse(schema), (node) => {
    const { title, enumDescriptions, ...rest } = node;
    if (typeof node.$ref === 'string') return { $ref: `${SHARED}#/$defs/${refName(node)}` };
    return typeof title === 'string' ? rest : node;
  });
}

/** Fails when a schema is not a schema. */
function assertSchemas({ kinds, definitions }) {
  const ajv = new Ajv2020.default({ strict: false });
  for (const schema of [...Object.values(kinds), ...Object.values(definitions)]) {
    if (!ajv.validateSchema(schema)) throw new Error(`${schema.title}: ${ajv.errorsText()}`);
  }
}

/**
 * One function per kind of document and per definition. They only tell valid from invalid; what is
 * wrong is found by `src/schema/check-value.ts`, so they stop at the first error and carry no words.
 * No keyword in use differs between the drafts, and the code of ajv's basic class is half as long
 * and twice as fast as that of its 2020-12 class, which tracks evaluated properties.
 */
export async function validators({ kinds, definitions }) {
  assertSchemas({ kinds, definitions });
  const ajv = new Ajv.default({
    strict: true,
    allowUnionTypes: true,
    messages: false,
    // Lengths are only compared with 1: no need to count code points.
    unicode: false,
    logger: false,
    inlineRefs: 4,
    code: { source: true, esm: true, optimize: true },
  });
  ajv.addSchema({ $id: SHARED, $defs: bare(definitions) });
  const names = Object.keys(kinds);
  for (const kind of names) ajv.addSchema({ ...bare(kinds[kind]), $id: kind });
  const exported = Object.fromEntries(
    names.map((kind) => [`is_${kind.replaceAll('-', '_')}`, kind]),
  );
  const source = standaloneCode.default(ajv, exported);
  const table = Object.entries(exported).map(([name, kind]) => `${JSON.stringify(kind)}: ${name}`);
  const bundle = await build({
    stdin: {
      contents: `${source}\nexport const validators = { ${table.join(', ')} };`,
      resolveDir: import.meta.dirname,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    minify: true,
    charset: 'utf8',
  });
  const text = bundle.outputFiles[0].text;
  const kindType = names.map((kind) => JSON.stringify(kind)).join(' | ');
  const declaration = `export declare const validators: Readonly<Record<${kindType}, (data: unknown) => boolean>>;\n`;
  return [
    { path: 'src/schema/generated/validators.js', text },
    { path: 'src/schema/generated/validators.d.ts', text: declaration },
  ];
}
