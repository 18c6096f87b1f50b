import { inspectForm } from './form/form.js';
import type { FormOfOneFile } from './form/form-of-one-file.js';
import { type Fullness, sampleOf } from './form/sample.js';
import type { RecordShape } from './form/shape.js';
import { TemplateError, type TemplateProblem, type TemplateProblemCode } from './problem.js';
import type { Templates } from './templates.js';
import { SHAPES } from './view/views.js';

/** What a trial on made-up data can tell: how the table is built does not depend on what is in it. */
const TOLD_BY_TRIAL: readonly TemplateProblemCode[] = [
  'column-count',
  'row-count',
  'no-rows',
  'late-head',
  'misplaced',
  'misplaced-text',
  'too-deep',
  'too-much',
];

/**
 * Everything that is wrong with a form: what its text says, and where that is sound, what comes out
 * of it for a document that has everything and for one that has next to nothing.
 */
export async function examineForm(
  id: string,
  templates: Templates,
): Promise<readonly TemplateProblem[]> {
  const { form, problems } = await inspectForm(id, templates, SHAPES);
  const shape = form && SHAPES.get(form.declaration.serves.kind);
  if (!shape) return problems;
  const tried = form.outputs.flatMap((output) =>
    (['full', 'empty'] as const).flatMap((fullness) => trial(output, shape, fullness)),
  );
  return [...new Map(tried.map((one) => [JSON.stringify(one), one])).values()];
}

function trial(
  output: FormOfOneFile,
  shape: RecordShape,
  fullness: Fullness,
): readonly TemplateProblem[] {
  try {
    output.fill(sampleOf(shape, fullness));
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return TOLD_BY_TRIAL.includes(error.problem.code) ? [error.problem] : [];
  }
}
