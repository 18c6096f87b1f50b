import { hintFor } from '../hint.js';
import type { TemplateProblem, TemplateProblemCode } from '../problem.js';
import { pathKey, type Scope, shapeOfPath, unwrapped } from './scope.js';
import { flag, number, type RecordShape, record, type Shape, text } from './shape.js';
import {
  isBlock,
  isCall,
  isMustache,
  isPartial,
  isPartialBlock,
  isPath,
  placeOf,
} from './syntax.js';
import { type Helpers, helperNames } from './template-function.js';

/** What the walk needs to know beside the data. */
export interface Known {
  readonly helpers: Helpers;
  /** Parsed partials by name. */
  readonly partials: ReadonlyMap<string, hbs.AST.Program>;
}

interface Walk extends Known {
  readonly scope: Scope;
  /** The content handed to the partial being walked, with the walk it was written in. */
  readonly content?: { readonly program: hbs.AST.Program; readonly walk: Walk };
  /** Partials being walked, to stop those that call themselves. */
  readonly active: readonly string[];
}

const BLOCKS = ['if', 'unless', 'each', 'with'];
const LITERALS: Readonly<Record<string, Shape>> = {
  StringLiteral: text,
  NumberLiteral: number,
  BooleanLiteral: flag,
};

/** Checks every name a template uses against the shape of its data, through all its partials. */
export function checkNames(
  program: hbs.AST.Program,
  shape: RecordShape,
  known: Known,
): Generator<TemplateProblem> {
  return walkProgram(program, { ...known, scope: { root: shape, contexts: [shape] }, active: [] });
}

function* walkProgram(program: hbs.AST.Program, walk: Walk): Generator<TemplateProblem> {
  for (const node of program.body) {
    if (isMustache(node)) {
      const shape = yield* shapeOfCall(node, walk);
      const printable = shape === undefined || ['text', 'number'].includes(unwrapped(shape).kind);
      if (!printable) yield problem('bad-argument', node, nameOf(node.path));
    } else if (isBlock(node)) yield* walkBlock(node, walk);
    else if (isPartial(node) || isPartialBlock(node)) yield* walkPartial(node, walk);
    else if (node.type.startsWith('Decorator')) yield problem('syntax', node, '');
  }
}

function* walkBlock(node: hbs.AST.BlockStatement, walk: Walk): Generator<TemplateProblem> {
  const name = nameOf(node.path);
  if (!BLOCKS.includes(name)) yield problem('unknown-helper', node.path, name, BLOCKS);
  const [argument] = node.params;
  const given = argument ? yield* shapeOf(argument, walk) : undefined;
  const shape = given && unwrapped(given);
  if (name === 'each' && shape && shape.kind !== 'list') {
    yield problem('bad-argument', argument ?? node, 'each');
  }
  const inner = name === 'each' ? (shape?.kind === 'list' ? shape.of : undefined) : shape;
  const opens = name === 'each' || name === 'with';
  const contexts = opens ? [inner, ...walk.scope.contexts] : walk.scope.contexts;
  const [itemName] = node.program?.blockParams ?? [];
  const named = { ...walk.scope.named, ...(itemName !== undefined && { [itemName]: inner }) };
  const present = new Set(walk.scope.present);
  if (name === 'if' && argument && isPath(argument)) {
    present.add(pathKey(argument.parts, argument.depth, walk.scope));
  }
  const scope = { ...walk.scope, contexts, named, present };
  if (node.program) yield* walkProgram(node.program, { ...walk, scope });
  if (node.inverse) yield* walkProgram(node.inverse, walk);
}

function* walkPartial(
  node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  walk: Walk,
): Generator<TemplateProblem> {
  const name = isPath(node.name) ? node.name.original : '';
  const context = yield* contextOfPartial(node, walk);
  if (name === '@partial-block') {
    const { content } = walk;
    if (!content) yield problem('unknown-partial', node, name);
    else {
      const contexts = [context, ...content.walk.scope.contexts.slice(1)];
      const scope = { ...content.walk.scope, contexts };
      yield* walkProgram(content.program, { ...content.walk, scope });
    }
    return;
  }
  const program = walk.partials.get(name);
  if (!program || walk.active.includes(name)) {
    yield problem('unknown-partial', node, name, program ? [] : [...walk.partials.keys()]);
    return;
  }
  const scope = { root: walk.scope.root, contexts: [context] };
  const content = isPartialBlock(node) ? { program: node.program, walk } : undefined;
  const { content: _outer, ...rest } = walk;
  const active = [...walk.active, name];
  yield* walkProgram(program, { ...rest, scope, active, ...(content && { content }) });
}

/** A partial sees its caller's context (or the one named) and the values handed to it. */
function* contextOfPartial(
  node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  walk: Walk,
): Generator<TemplateProblem, Shape | undefined> {
  const [own] = node.params;
  const base = own ? yield* shapeOf(own, walk) : walk.scope.contexts[0];
  const given: Record<string, Shape> = {};
  for (const { key, value } of node.hash?.pairs ?? []) {
    const shape = yield* shapeOf(value, walk);
    if (shape) given[key] = shape;
  }
  const fields = base && unwrapped(base);
  return fields?.kind === 'record' ? record({ ...fields.fields, ...given }) : base;
}

function* shapeOf(
  node: hbs.AST.Expression,
  walk: Walk,
): Generator<TemplateProblem, Shape | undefined> {
  if (isCall(node)) return yield* shapeOfCall(node, walk);
  if (!isPath(node)) return LITERALS[node.type];
  const found = shapeOfPath(node, walk.scope);
  if (found.unguarded !== undefined) yield problem('maybe-empty', node, found.unguarded);
  if (found.unknown === undefined) return found.shape;
  const known =
    node.parts.length === 1 ? [...found.known, ...helperNames(walk.helpers)] : found.known;
  yield problem('unknown-name', node, found.unknown, known);
  return undefined;
}

function* shapeOfCall(
  node: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
  walk: Walk,
): Generator<TemplateProblem, Shape | undefined> {
  const name = nameOf(node.path);
  const helper = walk.helpers.get(name);
  const arguments_: (Shape | undefined)[] = [];
  for (const argument of node.params) arguments_.push(yield* shapeOf(argument, walk));
  for (const { value } of node.hash?.pairs ?? []) yield* shapeOf(value, walk);
  if (helper) return helper.returns ? helper.returns(arguments_) : text;
  if (node.params.length === 0 && !isCall(node)) return yield* shapeOf(node.path, walk);
  yield problem('unknown-helper', node.path, name, helperNames(walk.helpers));
  return undefined;
}

function nameOf(path: hbs.AST.Expression): string {
  return isPath(path) ? path.original : '';
}

function problem(
  code: TemplateProblemCode,
  node: hbs.AST.Node,
  name: string,
  known: readonly string[] = [],
): TemplateProblem {
  return { ...placeOf(node), code, args: { name }, ...hintFor(name, known) };
}
