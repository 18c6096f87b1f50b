import { hintFor } from '../hint.js';
import type { TemplateProblem } from '../problem.js';
import { fieldThatFits, fits, kindOf } from './kind.js';
import { pathKey, shapeOfPath } from './scope.js';
import { flag, number, type Shape, text } from './shape.js';
import { isCall, isPath, isString, placeOf } from './syntax.js';
import type { ArgumentKind, Helper, OptionKind } from './template-function.js';
import { nameOf, problem, step, type Walk } from './walk.js';

type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;
type Checked = Generator<TemplateProblem, Shape | undefined>;

const LITERALS: Readonly<Record<string, Shape>> = {
  StringLiteral: text,
  NumberLiteral: number,
  BooleanLiteral: flag,
};

/** The shape of a value in a template; `undefined` where it is wrong and that has been said. */
export function* shapeOf(node: hbs.AST.Expression, walk: Walk): Checked {
  step(walk, node);
  if (isCall(node)) return yield* shapeOfCall(node, walk);
  if (!isPath(node)) return LITERALS[node.type];
  const found = shapeOfPath(node, walk.scope);
  if (found.unguarded !== undefined) yield problem('maybe-empty', node, { name: found.unguarded });
  const isGuarded = walk.scope.present?.has(pathKey(node.parts, node.depth, walk.scope)) === true;
  for (const [at, { owner, field }] of (found.fields ?? []).entries()) {
    const isLast = at === (found.fields?.length ?? 0) - 1;
    walk.meter.fields.note(owner, field, isLast && !isGuarded && walk.isConditional !== true);
  }
  if (found.unknown === undefined) return found.shape;
  const { call } = walk;
  if (call && isParameter(node, call.partial, walk)) {
    yield problem('missing-parameter', call.node, { name: found.unknown, partial: call.partial });
    return undefined;
  }
  const known = node.parts.length === 1 ? [...found.known, ...walk.helpers.keys()] : found.known;
  const unknown = problem('unknown-name', node, { name: found.unknown }, known);
  yield found.elsewhere === undefined ? unknown : { ...unknown, nearest: found.elsewhere };
  return undefined;
}

/** Whether other calls of the partial being walked give it what this one does not. */
function isParameter(
  { parts, depth, data }: hbs.AST.PathExpression,
  partial: string,
  { given, scope }: Walk,
): boolean {
  const [name = ''] = parts;
  return !data && depth === scope.contexts.length - 1 && given.get(partial)?.has(name) === true;
}

/** The shape of what `{{helper …}}` or `{{name}}` gives. */
export function* shapeOfCall(node: Call, walk: Walk): Checked {
  const name = nameOf(node.path);
  const helper = walk.helpers.get(name);
  const given: (Shape | undefined)[] = [];
  for (const argument of node.params) given.push(yield* shapeOf(argument, walk));
  const pairs = node.hash?.pairs ?? [];
  for (const { value } of pairs) yield* shapeOf(value, walk);
  if (helper) {
    for (const shape of given) if (shape) walk.meter.fields.noteWhole(shape);
    yield* checkArguments(node, name, helper, given, walk);
    for (const pair of pairs) yield* checkOption(pair, name, helper);
    return helper.returns ? helper.returns(given) : text;
  }
  if (node.params.length === 0 && pairs.length === 0 && !isCall(node)) {
    return yield* shapeOf(node.path, walk);
  }
  yield problem('unknown-helper', node.path, { name }, [...walk.helpers.keys()]);
  return undefined;
}

function* checkArguments(
  node: Call,
  name: string,
  { takes }: Helper,
  given: readonly (Shape | undefined)[],
  walk: Walk,
): Generator<TemplateProblem> {
  if (given.length !== takes.length) {
    yield problem('argument-count', node, { name, expected: takes.length, found: given.length });
    return;
  }
  for (const [index, kind] of takes.entries()) {
    const argument = node.params[index];
    const shape = given[index];
    if (argument && shape) yield* checkArgument(argument, shape, kind, walk);
  }
}

function* checkArgument(
  argument: hbs.AST.Expression,
  shape: Shape,
  kind: ArgumentKind,
  walk: Walk,
): Generator<TemplateProblem> {
  const name = nameOf(argument);
  if (!fits(shape, kind)) {
    yield wrongKind(argument, shape, kind, (one) => fits(one, kind), walk);
  } else if (shape.kind === 'maybe' && kind !== 'text') {
    yield problem('maybe-empty', argument, { name });
  }
}

/** Says that a value is of another kind than wanted, with a name near it that would do. */
export function wrongKind(
  node: hbs.AST.Expression,
  shape: Shape,
  expected: string,
  isRight: (shape: Shape) => boolean,
  { scope }: Walk,
): TemplateProblem {
  const name = nameOf(node) || '(…)';
  const inner = fieldThatFits(name, shape, isRight);
  const [here] = scope.contexts;
  const fields = here?.kind === 'record' ? Object.entries(here.fields) : [];
  const others = fields.filter(([, field]) => isRight(field)).map(([field]) => field);
  const hint = inner === undefined ? hintFor(name, others) : { nearest: inner };
  const args = { name, expected, found: kindOf(shape) };
  return { ...placeOf(node), code: 'wrong-kind', args, ...hint };
}

function* checkOption(
  { key, value, loc }: hbs.AST.HashPair,
  helper: string,
  { options = {} }: Helper,
): Generator<TemplateProblem> {
  const node = { type: 'HashPair', loc };
  const kind: OptionKind | undefined = Object.hasOwn(options, key) ? options[key] : undefined;
  if (kind === undefined) {
    yield problem('unknown-option', node, { name: key, helper }, Object.keys(options));
  } else if (typeof kind === 'object' && isString(value) && !kind.includes(value.value)) {
    const args = { name: key, helper, value: value.value, expected: kind.join(', ') };
    yield { ...placeOf(value), code: 'bad-option', args, ...hintFor(value.value, kind) };
  }
}
