import {
  allPrograms,
  isBlock,
  isCall,
  isMustache,
  isPartial,
  isPartialBlock,
  isPath,
  isString,
} from './syntax.js';

const FIELD = 'field';

/**
 * The data's fields that each row of a template prints: `{{#> row field="short term"}}`. Any partial
 * that is given a `field` is a row.
 */
export function printedFields(program: hbs.AST.Program): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const node of nodesOf(program)) {
    if (!isPartial(node) && !isPartialBlock(node)) continue;
    const pair = node.hash?.pairs.find(({ key }) => key === FIELD);
    if (pair && isString(pair.value)) rows.push(pair.value.value.split(' '));
  }
  return rows;
}

/** Every name a template speaks of, whatever it belongs to: `base` of `{{#each years}}{{base}}`. */
export function mentionedNames(program: hbs.AST.Program): readonly string[] {
  return [...nodesOf(program)].flatMap((node) =>
    isMustache(node) || isBlock(node) || isPartial(node) || isPartialBlock(node)
      ? namesOfCall(node)
      : [],
  );
}

interface Call {
  readonly path?: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}

function namesOfCall({ path, params, hash }: Call): readonly string[] {
  const pairs = hash?.pairs ?? [];
  const inner = [...(path ? [path] : []), ...params, ...pairs.map(({ value }) => value)];
  return [...pairs.map(({ key }) => key), ...inner.flatMap(namesOf)];
}

function namesOf(node: hbs.AST.Expression): readonly string[] {
  if (isPath(node)) return node.parts;
  return isCall(node) ? namesOfCall(node) : [];
}

function* nodesOf(program: hbs.AST.Program): Generator<hbs.AST.Statement> {
  for (const inner of allPrograms(program)) yield* inner.body;
}
