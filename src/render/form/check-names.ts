import { contentRule } from '../markup/element.js';
import type { TemplateProblem } from '../problem.js';
import { shapeOf, shapeOfCall, wrongKind } from './check-calls.js';
import { checkPartial } from './check-partials.js';
import { fieldThatFits, fits, kindOf } from './kind.js';
import { loopKey } from './loops.js';
import { pathKey, type Scope, unwrapped } from './scope.js';
import { number, type RecordShape, type Shape } from './shape.js';
import { isBlock, isMustache, isPartial, isPartialBlock, isPath, placeOf } from './syntax.js';
import { type Known, nameOf, problem, step, type Walk } from './walk.js';

/** An element that stands wherever the others of its sort may. */
const FIRST_OF = { blocks: 'p', inlines: 'b' } as const;

const BLOCKS = ['if', 'unless', 'each', 'with'];

/**
 * Checks a template against the shape of its data, through all its partials: every name, every
 * value given to a word or block, and the markup around them.
 *
 * @throws TemplateError where there is more of it than any form needs
 */
export function checkNames(
  program: hbs.AST.Program,
  shape: RecordShape,
  known: Known,
): Generator<TemplateProblem> {
  const scope = { root: shape, contexts: [shape] };
  return walkProgram(program, { ...known, scope, around: '', active: [] });
}

export function* walkProgram(program: hbs.AST.Program, walk: Walk): Generator<TemplateProblem> {
  const markup = walk.markupOf?.(program, walk.around);
  if (markup) yield* markup.problems;
  for (const node of program.body) {
    step(walk, node);
    const own = markup ? { ...walk, around: markup.aroundOf(node) } : walk;
    if (isMustache(node)) yield* walkMustache(node, own);
    else if (isBlock(node)) yield* walkBlock(node, own);
    else if (isPartial(node) || isPartialBlock(node)) yield* checkPartial(node, own, walkProgram);
    else if (node.type.startsWith('Decorator')) yield problem('syntax', node, { found: '' });
  }
}

function* walkMustache(node: hbs.AST.MustacheStatement, walk: Walk): Generator<TemplateProblem> {
  if (!node.escaped) yield problem('raw-output', node, {});
  const shape = yield* shapeOfCall(node, walk);
  const name = nameOf(node.path);
  if (shape && !fits(shape, 'text')) {
    const found = kindOf(shape);
    const nearest = fieldThatFits(name, shape, (one) => fits(one, 'text'));
    const unprintable = problem('not-printable', node, { name, found });
    yield nearest === undefined ? unprintable : { ...unprintable, nearest };
  }
  if (walk.markupOf) yield* checkPlace(node, name, walk);
}

/** What a mustache prints must be allowed where it stands. */
function* checkPlace(
  node: hbs.AST.MustacheStatement,
  name: string,
  { around, helpers }: Walk,
): Generator<TemplateProblem> {
  const rule = contentRule(around);
  const parent = around || 'document';
  const prints = helpers.get(name)?.prints;
  if (prints) {
    const element = FIRST_OF[prints];
    if (rule && !rule.children.includes(element)) {
      yield problem('misplaced', node, { name: element, parent });
    }
  } else if (rule?.text === false) {
    yield problem('misplaced-text', node, { text: `{{${name}}}`, parent });
  }
}

function* walkBlock(node: hbs.AST.BlockStatement, walk: Walk): Generator<TemplateProblem> {
  const name = nameOf(node.path);
  if (!BLOCKS.includes(name)) yield problem('unknown-helper', node.path, { name }, BLOCKS);
  else if (node.params.length !== 1) {
    yield problem('argument-count', node, { name, expected: 1, found: node.params.length });
  }
  const [argument] = node.params;
  const given = argument ? yield* shapeOf(argument, { ...walk, isConditional: true }) : undefined;
  const shape = given && unwrapped(given);
  if (name === 'each' && argument && shape && shape.kind !== 'list') {
    yield wrongKind(argument, shape, 'list', (one) => fits(one, 'list'), walk);
  } else if (name === 'with' && argument && shape && shape.kind !== 'record') {
    yield wrongKind(argument, shape, 'record', (one) => unwrapped(one).kind === 'record', walk);
  }
  const before = walk.meter.steps;
  const scope = innerScope(node, name, shape, walk.scope);
  const inner = { ...walk, scope, ...(shape?.kind === 'flag' && { isConditional: true }) };
  if (node.program) yield* walkProgram(node.program, inner);
  if (name === 'each') {
    const key = loopKey(placeOf(node));
    const size = walk.meter.steps - before;
    walk.meter.loops.set(key, Math.max(size, walk.meter.loops.get(key) ?? 0));
  }
  if (node.inverse) yield* walkProgram(node.inverse, walk);
}

/** What names mean inside a block. */
function innerScope(
  node: hbs.AST.BlockStatement,
  name: string,
  shape: Exclude<Shape, { kind: 'maybe' }> | undefined,
  scope: Scope,
): Scope {
  const inner = name === 'each' ? (shape?.kind === 'list' ? shape.of : undefined) : shape;
  const opens = name === 'each' || name === 'with';
  const [item, index] = node.program?.blockParams ?? [];
  const [argument] = node.params;
  const present = new Set(scope.present);
  if (name === 'if' && argument && isPath(argument)) {
    present.add(pathKey(argument.parts, argument.depth, scope));
  }
  return {
    ...scope,
    contexts: opens ? [inner, ...scope.contexts] : scope.contexts,
    named: {
      ...scope.named,
      ...(item !== undefined && { [item]: inner }),
      ...(index !== undefined && { [index]: number }),
    },
    present,
  };
}
