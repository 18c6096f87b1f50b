import Handlebars from 'handlebars';
import { PARTIALS, type Templates } from '../templates.js';
import type { FormDeclaration } from './declaration.js';
import { type FormOfOneFile, formOfOneFile } from './form-of-one-file.js';
import { guarded, type Print } from './guard.js';
import type { ReadyForm, ReadyForms, ReadyOutput, ReadyText } from './ready-forms.js';
import { type Run, registerHelpers } from './register-helpers.js';
import { HELPERS } from './template-functions/index.js';

/** The declaration of a form whose `form.yaml` is the one that was made ready. */
export function readyDeclaration(
  id: string,
  ready: ReadyForms,
  { read }: Pick<Templates, 'read'>,
): FormDeclaration | undefined {
  const file = `${id}/form.yaml`;
  const form = ready.forms[id];
  if (!form || read(file) !== form.sources[file]) return undefined;
  // Places are asked for only to tell of mistakes, and it has none.
  return { ...form.declaration, placeOf: () => ({ file, line: 1, column: 1 }) };
}

/** A form as it was made ready; `undefined` where any of its files, or the choice of them, is another now. */
export function readyOutputs(
  id: string,
  ready: ReadyForms,
  templates: Templates,
): readonly FormOfOneFile[] | undefined {
  const form = ready.forms[id];
  if (!form || !isUnchanged(id, form, templates)) return undefined;
  const labels = new Map(
    Object.entries(form.labels).map(([name, label]) => [name, printText(label)] as const),
  );
  return form.outputs.map((output) =>
    formOfOneFile({
      declaration: form.declaration,
      format: output.format,
      path: output.path,
      name: printText(output.name),
      labels,
      render: printTemplate(output, ready),
      rows: output.rows,
    }),
  );
}

function isUnchanged(id: string, form: ReadyForm, { read, files }: Templates): boolean {
  const same = (now: readonly string[], then: readonly string[]) =>
    now.length === then.length && now.every((name, index) => name === then[index]);
  return (
    same(files(id), form.own) &&
    same(files(PARTIALS), form.shared) &&
    Object.entries(form.sources).every(([file, text]) => read(file) === text)
  );
}

function printTemplate(output: ReadyOutput, { programs }: ReadyForms): Print {
  const engine = Handlebars.create();
  const run: Run = { problem: undefined, steps: 0, loops: new Map(output.loops) };
  registerHelpers(engine, HELPERS, run);
  for (const [name, file] of Object.entries(output.partials)) {
    engine.registerPartial(name, engine.template(programs[file] ?? {}));
  }
  const compiled: Handlebars.TemplateDelegate = engine.template(programs[output.path] ?? {});
  return guarded((data) => compiled(data), run, { file: output.path, line: 1, column: 1 });
}

function printText(text: ReadyText): Print {
  if (typeof text === 'string') return () => text;
  const engine = Handlebars.create();
  const loops = new Map(text.loops);
  registerHelpers(engine, HELPERS, { problem: undefined, steps: 0, loops });
  const compiled: Handlebars.TemplateDelegate = engine.template(text.program);
  return (data) => compiled(data);
}
