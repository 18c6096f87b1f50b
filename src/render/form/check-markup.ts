import { parseElements } from '../markup/element.js';
import { locator } from '../markup/locator.js';
import { TemplateError } from '../problem.js';
import { allPrograms, isContent, isMustache, placeOf } from './syntax.js';

/**
 * Proves a template's markup well-formed whatever the data: each Handlebars block is balanced in
 * itself. To keep places exact, everything that is not this block's own text is blanked out.
 *
 * @throws TemplateError at the first deviation, and where output would not be escaped
 */
export function checkMarkup(program: hbs.AST.Program, source: string, file: string): void {
  const lineStarts = starts(source);
  const offsetOf = ({ line, column }: hbs.AST.Position) => (lineStarts[line - 1] ?? 0) + column;
  for (const inner of allPrograms(program)) {
    let shown = '';
    for (const node of inner.body) {
      if (isMustache(node) && !node.escaped) {
        throw new TemplateError({ ...placeOf(node), code: 'raw-output', args: {} });
      }
      if (!isContent(node)) continue;
      const from = offsetOf(node.loc.start);
      shown += blank(source.slice(shown.length, from));
      shown += source.slice(from, offsetOf(node.loc.end));
    }
    parseElements(shown, locator(shown, file), { fragment: true });
  }
}

/** Blanks of the same length; line ends stay. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function starts(source: string): readonly number[] {
  const found = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    found.push(at + 1);
  }
  return found;
}
