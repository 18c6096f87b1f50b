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
const LABELS = 'labels';

/** A row of a form. */
export interface PrintedRow {
  /** The data's fields that it prints, by their names. */
  readonly fields: readonly string[];
  /** The form's labels that it bears, by their names. */
  readonly labels: readonly string[];
}

/**
 * The rows of a template: `{{#> row field="short term" label=labels.short}}`. Any partial that is
 * given a `field` is a row.
 */
export function printedRows(program: hbs.AST.Program): readonly PrintedRow[] {
  const rows: PrintedRow[] = [];
  for (const node of nodesOf(program)) {
    if (!isPartial(node) && !isPartialBlock(node)) continue;
    const pairs = node.hash?.pairs ?? [];
    const field = pairs.find(({ key }) => key === FIELD);
    if (!field || !isString(field.value)) continue;
    rows.push({ fields: field.value.value.split(' '), labels: pairs.flatMap(labelOf) });
  }
  return rows;
}

/** The name of the label in `label=labels.goal`. */
function labelOf({ value }: hbs.AST.HashPair): readonly string[] {
  const parts = isPath(value) ? value.parts : [];
  const at = parts.indexOf(LABELS);
  return at < 0 ? [] : parts.slice(at + 1, at + 2);
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
  if (isPath(node)) {
    // What a label is called says nothing of the data.
    const labels = node.parts.indexOf(LABELS);
    return labels < 0 ? node.parts : node.parts.slice(0, labels + 1);
  }
  return isCall(node) ? namesOfCall(node) : [];
}

function* nodesOf(program: hbs.AST.Program): Generator<hbs.AST.Statement> {
  for (const inner of allPrograms(program)) yield* inner.body;
}
