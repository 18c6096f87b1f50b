import { shapeTableText } from './generated/shape-table.js';
import type { Kind } from './kinds.js';
import type { Choice, ValueType } from './problem.js';

type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** The part of JSON Schema that the schemas of this program use. */
interface SchemaNode {
  readonly $ref?: string;
  readonly anyOf?: readonly SchemaNode[];
  readonly title?: string;
  readonly type?: JsonType;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly minProperties?: number;
}

/** What a value may be: one alternative, with references followed. */
export interface Shape extends SchemaNode {
  /** Name of the definition it comes from; empty where it has none. */
  readonly form: string;
  readonly accepts: ValueType;
}

export type { SchemaNode };

interface ShapeTable {
  readonly kinds: Readonly<Record<Kind, SchemaNode>>;
  readonly definitions: Readonly<Record<string, SchemaNode>>;
}

const VALUE_TYPES: Readonly<Record<JsonType, ValueType>> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
};

let table: ShapeTable | undefined;

/** The schemas, parsed when the first mistake has to be explained. */
function shapeTable(): ShapeTable {
  if (table !== undefined) return table;
  const parsed: ShapeTable = JSON.parse(shapeTableText);
  table = parsed;
  return parsed;
}

/** The schema of a kind as it is written, for its titles and descriptions. */
export function schemaOf(kind: Kind): SchemaNode {
  return shapeTable().kinds[kind];
}

function acceptedType(node: SchemaNode): ValueType {
  if (node.type !== undefined) return VALUE_TYPES[node.type];
  return typeof node.const === 'number' ? 'integer' : 'text';
}

const alternatives = new WeakMap<SchemaNode, readonly Shape[]>();

/** The alternatives of a schema, in its order: unions within unions are laid flat. */
export function shapesOf(node: SchemaNode, form = ''): readonly Shape[] {
  const known = alternatives.get(node);
  if (known !== undefined) return known;
  const shapes = flatten(node, form);
  alternatives.set(node, shapes);
  return shapes;
}

function flatten(node: SchemaNode, form: string): readonly Shape[] {
  if (node.$ref !== undefined) {
    const name = node.$ref.slice('#/$defs/'.length);
    const target = shapeTable().definitions[name];
    return target === undefined ? [] : shapesOf(target, name);
  }
  if (node.anyOf !== undefined) return node.anyOf.flatMap((variant) => shapesOf(variant, form));
  return [{ ...node, form, accepts: acceptedType(node) }];
}

/** The words a shape accepts, where it accepts only some. */
export function choicesOf(shape: Shape): readonly Choice[] {
  if (shape.const !== undefined) return [{ value: String(shape.const), title: '' }];
  return (shape.enum ?? []).map((value, index) => ({
    value,
    title: shape.enumDescriptions?.[index] ?? '',
  }));
}
