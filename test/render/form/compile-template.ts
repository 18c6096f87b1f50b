import { type CompiledTemplate, compileSet } from '../../../src/render/form/compile.js';
import type { RecordShape } from '../../../src/render/form/shape.js';
import type { Helpers } from '../../../src/render/form/template-function.js';
import { checkTemplates, readTemplates } from '../../../src/render/form/template-set.js';
import { TemplateError } from '../../../src/render/problem.js';
import type { Templates } from '../../../src/render/templates.js';

/** A template alone, without the form around it: read, proved sound, compiled. */
export function compileTemplate(
  path: string,
  shape: RecordShape,
  helpers: Helpers,
  templates: Pick<Templates, 'read' | 'files'>,
): CompiledTemplate {
  const set = readTemplates(path, templates);
  const { problems, loops } = checkTemplates(set, shape, helpers);
  const [first] = problems;
  if (first) throw new TemplateError(first);
  if (!set.main) throw new Error(`${path} was not read, and nothing was said`);
  return compileSet(set.main, set, helpers, loops);
}
