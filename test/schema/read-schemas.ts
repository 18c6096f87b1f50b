import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import type { Kind } from '../../src/schema/kinds.js';

export interface SchemaNode {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

const FOLDER = new URL('../../schemas/', import.meta.url);
/** What the program prints, not what people write. */
const ANSWERS = new Set(['report.schema.json', 'term.schema.json', 'target.schema.json']);
const FILES = readdirSync(FOLDER).filter(
  (file) => file.endsWith('.schema.json') && !ANSWERS.has(file),
);

function readSchema(file: string): SchemaNode {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}

/** The schemas of documents and of their shared parts, by file name. */
export const SCHEMAS: ReadonlyMap<string, SchemaNode> = new Map(
  FILES.map((file) => [file, readSchema(file)]),
);

/** The examples of whole documents that the schema of a kind holds: the least one and a full one. */
export function documentsOf(kind: Kind): readonly Record<string, unknown>[] {
  const { examples = [] } = SCHEMAS.get(`${kind}.schema.json`) ?? {};
  return examples.filter(
    (example): example is Record<string, unknown> =>
      typeof example === 'object' && example !== null,
  );
}

/** A validator made from the files as they are, independent of the generated ones. */
export function ajvOfFiles() {
  const ajv = new Ajv2020.default({ strict: false, allErrors: false });
  for (const schema of SCHEMAS.values()) ajv.addSchema(schema);
  return ajv;
}

/** Every schema within a schema, with the way to it as a JSON pointer. */
export function* nodesOf(node: unknown, pointer = ''): Generator<[string, SchemaNode]> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield [pointer, node as SchemaNode];
  for (const [key, value] of Object.entries(node)) {
    if (['examples', 'enum', 'const'].includes(key)) continue;
    yield* nodesOf(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}
