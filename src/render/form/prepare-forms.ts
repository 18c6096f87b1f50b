import Handlebars from 'handlebars';
import { PARTIALS, type Templates } from '../templates.js';
import { checkForm, type Shapes, type SoundForm, type SoundOutput } from './check-form.js';
import { templateOptions } from './compile.js';
import { printedRows } from './printed-fields.js';
import { HELPERS } from './template-functions/index.js';
import { markSet } from './template-set.js';
import { type TextTemplate, textOptions } from './text-template.js';

/**
 * Proves and compiles forms once for all, for the build: a program in JavaScript that holds them as
 * `ReadyForms`. It saves each run the parser and compiler of templates.
 *
 * @throws Error for a form with any mistake
 */
export async function prepareForms(templates: Templates, shapes: Shapes): Promise<string> {
  const programs = new Map<string, string>();
  const forms: string[] = [];
  for (const id of templates.forms) {
    const { sound, problems } = await checkForm(id, templates, shapes);
    if (!sound) throw new Error(`${id}: ${JSON.stringify(problems)}`);
    forms.push(`${JSON.stringify(id)}: ${prepareForm(id, sound, templates, programs)}`);
  }
  const compiled = [...programs].map(([file, code]) => `${JSON.stringify(file)}: ${code}`);
  return `exports.programs = {\n${compiled.join(',\n')}\n};\nexports.forms = {\n${forms.join(',\n')}\n};\n`;
}

function prepareForm(
  id: string,
  { declaration, labels, outputs }: SoundForm,
  { read, files }: Templates,
  programs: Map<string, string>,
): string {
  const declared = `${id}/form.yaml`;
  const sources = new Map([[declared, read(declared) ?? '']]);
  for (const { set } of outputs) for (const [file, text] of set.sources) sources.set(file, text);
  const { placeOf: _placeOf, ...said } = declaration;
  const texts = [...labels].map(([name, label]) => `${JSON.stringify(name)}: ${textCode(label)}`);
  return objectCode({
    sources: JSON.stringify(Object.fromEntries(sources)),
    own: JSON.stringify(files(id)),
    shared: JSON.stringify(files(PARTIALS)),
    declaration: JSON.stringify(said),
    labels: `{ ${texts.join(', ')} }`,
    outputs: `[${outputs.map((output) => outputCode(output, programs)).join(', ')}]`,
  });
}

function outputCode(output: SoundOutput, programs: Map<string, string>): string {
  const { main, set, check, format, path, name } = output;
  markSet(set);
  const compile = (program: hbs.AST.Program) =>
    String(Handlebars.precompile(program, templateOptions(HELPERS)));
  programs.set(path, compile(main));
  const partials = [...set.partials].map(([called, program]) => {
    const file = program.loc.source;
    programs.set(file, compile(program));
    return [called, file] as const;
  });
  return objectCode({
    format: JSON.stringify(format),
    path: JSON.stringify(path),
    partials: JSON.stringify(Object.fromEntries(partials)),
    name: textCode(name),
    rows: JSON.stringify([main, ...set.partials.values()].flatMap(printedRows)),
    loops: JSON.stringify([...check.loops]),
  });
}

function textCode({ source, program, loops }: TextTemplate): string {
  if (!program) return JSON.stringify(source);
  const code = String(Handlebars.precompile(program, textOptions(HELPERS)));
  return objectCode({ program: code, loops: JSON.stringify([...loops]) });
}

function objectCode(fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(fields).map(([name, code]) => `${name}: ${code}`);
  return `{ ${pairs.join(', ')} }`;
}
