import Handlebars from 'handlebars';
import { locator } from '../markup/locator.js';
import { TemplateError, type TemplatePlace } from '../problem.js';
import { openBlocks } from './nesting.js';

type Node = hbs.AST.Node;

export const isContent = (node: Node): node is hbs.AST.ContentStatement =>
  node.type === 'ContentStatement';
export const isMustache = (node: Node): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement';
export const isBlock = (node: Node): node is hbs.AST.BlockStatement =>
  node.type === 'BlockStatement';
export const isPartial = (node: Node): node is hbs.AST.PartialStatement =>
  node.type === 'PartialStatement';
export const isPartialBlock = (node: Node): node is hbs.AST.PartialBlockStatement =>
  node.type === 'PartialBlockStatement';
export const isPath = (node: Node): node is hbs.AST.PathExpression =>
  node.type === 'PathExpression';
export const isCall = (node: Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
export const isString = (node: Node): node is hbs.AST.StringLiteral =>
  node.type === 'StringLiteral';

/** Where a node stands in its file. */
export function placeOf(node: Node): TemplatePlace {
  const { source, start } = node.loc;
  return { file: source, line: start.line, column: start.column + 1 };
}

/** The programs directly inside a statement: the body of a block and its `{{else}}`. */
export function innerPrograms(node: Node): readonly hbs.AST.Program[] {
  if (isPartialBlock(node)) return [node.program];
  // A block has no program where only its {{else}} says anything; the types do not tell.
  return isBlock(node) ? [node.program, node.inverse].filter((inner) => inner !== undefined) : [];
}

/** A program and all programs within it. */
export function* allPrograms(program: hbs.AST.Program): Generator<hbs.AST.Program> {
  yield program;
  for (const node of program.body) {
    for (const inner of innerPrograms(node)) yield* allPrograms(inner);
  }
}

/** Names of the partials that a template calls. */
export function* partialNames(program: hbs.AST.Program): Generator<string> {
  for (const inner of allPrograms(program)) {
    for (const node of inner.body) {
      const calls = isPartial(node) || isPartialBlock(node);
      if (!calls || !isPath(node.name)) continue;
      if (/^[a-z][a-z0-9-]*$/.test(node.name.original)) yield node.name.original;
    }
  }
}

/** Letters of a template; the longest of ours has three thousand. */
const LONGEST = 200_000;

/**
 * Parses a template.
 *
 * @throws TemplateError for what Handlebars cannot parse, and for what is made to exhaust it
 */
export function parseTemplate(source: string, file: string): hbs.AST.Program {
  if (source.length > LONGEST) {
    const args = { limit: LONGEST };
    throw new TemplateError({ file, line: 1, column: 1, code: 'too-large', args });
  }
  const open = openBlocks(source, file).at(-1);
  try {
    return Handlebars.parse(source, { srcName: file });
  } catch (error) {
    const problem = syntaxProblem(error, source, file);
    if (problem.args.found !== 'EOF' || !open) throw new TemplateError(problem);
    const place = locator(source, file)(open.offset);
    throw new TemplateError({ ...place, code: 'unclosed-block', args: { name: open.name } });
  }
}

function syntaxProblem(error: unknown, source: string, file: string): TemplateError['problem'] {
  const message = error instanceof Error ? error.message : String(error);
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)$/.exec(message);
  if (mismatch) {
    const [, open = '', name = '', line, column] = mismatch;
    const place = { file, line: Number(line), column: Number(column) + 1 };
    return { ...place, code: 'block-mismatch', args: { name, open } };
  }
  const [head = '', shown = '', arrow = ''] = message.split('\n');
  const line = Number(/line (\d+)/.exec(head)?.[1] ?? 1);
  const found = /got '([^']+)'$/.exec(message)?.[1] ?? '';
  const text = source.split('\n')[line - 1] ?? '';
  const end = columnOfArrow(text, shown, arrow.indexOf('^'));
  const column = found === 'EOF' ? end : (openExpression(text.slice(0, end)) ?? end);
  return { file, line, column, code: 'syntax', args: { found: found === 'EOF' ? 'EOF' : '' } };
}

/** The column, from 1, of the expression that a line leaves open. */
function openExpression(line: string): number | undefined {
  let open: number | undefined;
  for (const { 0: sign, index } of line.matchAll(/\{\{|\}\}/g)) {
    open = sign === '}}' ? undefined : (open ?? index + 1);
  }
  return open;
}

/** The parser shows the last letters before the mistake and an arrow; the line tells the column. */
function columnOfArrow(line: string, shown: string, arrow: number): number {
  const before = shown.replace(/^\.\.\./, '').slice(0, Math.max(arrow, 0));
  for (let length = before.length; length > 0; length--) {
    const at = line.indexOf(before.slice(-length));
    if (at >= 0) return at + length + 1;
  }
  return 1;
}
