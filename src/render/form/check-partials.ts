import type { TemplateProblem } from '../problem.js';
import { shapeOf } from './check-calls.js';
import { mentionedNames } from './printed-fields.js';
import { pathOf, unwrapped } from './scope.js';
import { record, type Shape, text } from './shape.js';
import {
  allPrograms,
  isPartial,
  isPartialBlock,
  isPath,
  isString,
  partialNames,
} from './syntax.js';
import { problem, type Walk } from './walk.js';

type Partial = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;
type WalkProgram = (program: hbs.AST.Program, walk: Walk) => Generator<TemplateProblem>;

/** A partial within a partial within …: more than any form needs. */
const DEEPEST = 30;
/** What a row prints, by the names of the data: see `printedFields`. */
const FIELD = 'field';
const CONTENT = '@partial-block';

/** Checks a partial where it is called: with the data and the surroundings it has there. */
export function* checkPartial(
  node: Partial,
  walk: Walk,
  walkProgram: WalkProgram,
): Generator<TemplateProblem> {
  const name = isPath(node.name) ? node.name.original : '';
  if (name === CONTENT) {
    const context = yield* contextOf(node, walk);
    yield* walkContent(node, context, walk, walkProgram);
    return;
  }
  if (walk.broken.has(name)) return;
  const program = walk.partials.get(name);
  if (!program || walk.active.includes(name)) {
    yield problem('unknown-partial', node, { name }, program ? [] : walk.partialNames);
    return;
  }
  if (walk.active.length >= DEEPEST) {
    yield problem('too-deep', node, { limit: DEEPEST });
    return;
  }
  const meant = yield* checkParameters(node, name, program, walk);
  const context = yield* contextOf(node, walk, meant);
  const scope = { root: walk.scope.root, contexts: [context] };
  const content = isPartialBlock(node) ? { program: node.program, walk } : undefined;
  const { content: _outer, ...rest } = walk;
  const active = [...walk.active, name];
  const call = { node, partial: name };
  yield* walkProgram(program, { ...rest, scope, active, call, ...(content && { content }) });
}

/** The names under which each partial is given values anywhere in these programs. */
export function givenNames(
  programs: readonly hbs.AST.Program[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  for (const node of programs.flatMap((one) => [...allPrograms(one)]).flatMap(({ body }) => body)) {
    if (!isPartial(node) && !isPartialBlock(node)) continue;
    const name = isPath(node.name) ? node.name.original : '';
    const names = given.get(name) ?? new Set<string>();
    given.set(name, names);
    for (const { key } of node.hash?.pairs ?? []) names.add(key);
  }
  return given;
}

/** What was handed to a partial, in the place that the partial gives it. */
function* walkContent(
  node: Partial,
  context: Shape | undefined,
  { content, around }: Walk,
  walkProgram: WalkProgram,
): Generator<TemplateProblem> {
  if (!content) {
    yield problem('unknown-partial', node, { name: CONTENT });
    return;
  }
  const { walk, program } = content;
  const contexts = [context, ...walk.scope.contexts.slice(1)];
  const scope = { ...walk.scope, contexts };
  yield* walkProgram(program, { ...walk, scope, around });
}

/**
 * A partial sees its caller's context (or the one named) and the values handed to it.
 *
 * @param meant names that misspelt ones probably stand for: what they lead to is no second mistake
 */
function* contextOf(
  node: Partial,
  walk: Walk,
  meant: ReadonlyMap<string, string> = new Map(),
): Generator<TemplateProblem, Shape | undefined> {
  const [own] = node.params;
  const base = own ? yield* shapeOf(own, walk) : walk.scope.contexts[0];
  const given: Record<string, Shape> = {};
  for (const { key, value } of node.hash?.pairs ?? []) {
    const shape = yield* shapeOf(value, walk);
    given[meant.get(key) ?? key] = shape ?? text;
  }
  const fields = base && unwrapped(base);
  if (fields?.kind !== 'record') return base;
  const derived = record({ ...fields.fields, ...given });
  walk.meter.fields.derive(derived, fields);
  return derived;
}

/** Values under names that the partial never speaks of, and rows of fields that the data lacks. */
function* checkParameters(
  node: Partial,
  partial: string,
  program: hbs.AST.Program,
  { scope, partials }: Walk,
): Generator<TemplateProblem, ReadonlyMap<string, string>> {
  const meant = new Map<string, string>();
  const pairs = node.hash?.pairs ?? [];
  const used = namesWithin(program, partials);
  if (isPartialBlock(node)) for (const one of mentionedNames(node.program)) used.add(one);
  for (const { key, value, loc } of pairs) {
    if (key === FIELD && isString(value)) {
      for (const field of value.value.split(' ')) {
        const found = pathOf(scope.root, field.split('.'));
        if (found.unknown !== undefined) {
          yield problem('unknown-name', value, { name: found.unknown }, found.known);
        }
      }
    } else if (!used.has(key)) {
      const unknown = { type: 'HashPair', loc };
      const wrong = problem('unknown-parameter', unknown, { name: key, partial }, [...used]);
      if (wrong.nearest !== undefined) meant.set(key, wrong.nearest);
      yield wrong;
    }
  }
  return meant;
}

/** Every name that a partial and those it calls speak of. */
function namesWithin(program: hbs.AST.Program, partials: Walk['partials']): Set<string> {
  const programs = new Set([program]);
  const names = new Set<string>();
  for (const one of programs) {
    for (const name of mentionedNames(one)) names.add(name);
    for (const name of partialNames(one)) {
      const called = partials.get(name);
      if (called) programs.add(called);
    }
  }
  return names;
}
