import { checkAttribute } from '../markup/attribute.js';
import { ANYWHERE, type Element, HOLE, IN_ATTRIBUTE, parseElements } from '../markup/element.js';
import { locator } from '../markup/locator.js';
import { TemplateError, type TemplateProblem } from '../problem.js';
import { isContent } from './syntax.js';

/** What a template's own markup says. */
export interface MarkupCheck {
  readonly problems: readonly TemplateProblem[];
  /** What surrounds a statement: an element by name, `''` for the top of a document, or one of the signs. */
  readonly aroundOf: (node: hbs.AST.Statement) => string;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly around: string;
}

/**
 * Proves a program's markup well-formed whatever the data: each Handlebars block is balanced in
 * itself. To keep places exact, everything that is not this block's own text is blanked out.
 *
 * @param around what the program stands in
 */
export function checkMarkup(program: hbs.AST.Program, source: string, around: string): MarkupCheck {
  const problems: TemplateProblem[] = [];
  const stretches: Stretch[] = [];
  const [first] = program.body;
  if (!first) return { problems, aroundOf: () => around };
  const offsetOf = offsets(source);
  const base = offsetOf(first.loc.start);
  const shown = ownText(program, source, offsetOf);
  const place = locator(source, first.loc.source);
  const collect = (run: () => unknown): boolean => {
    try {
      run();
      return true;
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      problems.push(error.problem);
      return false;
    }
  };
  const isWhole = collect(() =>
    parseElements(shown, (offset) => place(base + offset), {
      around,
      onText: (from, to, parent) => stretches.push({ from, to, around: parent }),
      onElement: (element) => {
        for (const name of fixedAttributes(element)) collect(() => checkAttribute(element, name));
      },
    }),
  );
  const aroundOf = (node: hbs.AST.Statement): string => {
    const at = offsetOf(node.loc.start) - base;
    const stretch = stretches.find(({ from, to }) => from <= at && at < to);
    return stretch?.around ?? (isWhole ? IN_ATTRIBUTE : ANYWHERE);
  };
  return { problems, aroundOf };
}

/** The text of a program with its statements blanked out, each sign in its place. */
function ownText(
  program: hbs.AST.Program,
  source: string,
  offsetOf: (position: hbs.AST.Position) => number,
): string {
  let shown = '';
  let end: number | undefined;
  for (const node of program.body) {
    const from = offsetOf(node.loc.start);
    shown += blank(source.slice(end ?? from, from), ' ');
    end = offsetOf(node.loc.end);
    const text = source.slice(from, end);
    const silent = node.type === 'CommentStatement';
    shown += isContent(node) ? text : blank(text, silent ? ' ' : HOLE);
  }
  return shown;
}

function fixedAttributes({ attributes }: Element): readonly string[] {
  return [...attributes].filter(([, value]) => !value.includes(HOLE)).map(([name]) => name);
}

/** Signs of the same length; line ends stay. */
function blank(text: string, sign: string): string {
  return text.replace(/[^\n]/g, sign);
}

function offsets(source: string): (position: hbs.AST.Position) => number {
  const found = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    found.push(at + 1);
  }
  return ({ line, column }) => (found[line - 1] ?? 0) + column;
}
