import { templatesWords } from '../../language/catalogue/templates.js';
import { declarationOf } from '../../render/form/declaration.js';
import { templateProblemWords } from '../../render/problem-words.js';
import { levelName } from '../../render/view/level-words.js';
import { SHAPES } from '../../render/view/views.js';
import { KIND_IDS, KINDS } from '../../schema/kinds.js';
import type { CommandRun } from '../command.js';
import { type OpenTemplates, openTemplates } from './open.js';
import { shownTemplate } from './shown-template.js';

const GAP = 2;
const OK = 0;
const FINDINGS = 1;

/** A form as listed, and what is wrong with its description. */
async function readForm(id: string, templates: OpenTemplates) {
  const { declaration, problems } = await declarationOf(id, templates, [...SHAPES.keys()]);
  const { title, serves, outputs } = declaration;
  const listed = {
    id,
    title,
    kind: serves.kind,
    levels: serves.levels ?? null,
    onlyByName: serves.onlyByName,
    own: templates.isOwn(templates.where(`${id}/form.yaml`) ?? ''),
    formats: outputs.map(({ format }) => format),
  };
  return { listed, problems };
}

/** `passport templates list`: every form by kind of document, with the levels it serves. */
export const list: CommandRun = async (context, _args, options) => {
  const { terminal, lang, paint } = context;
  const words = templatesWords(lang);
  const templates = await openTemplates(context);
  const read = await Promise.all(templates.forms.map((id) => readForm(id, templates)));
  const forms = read.filter(({ problems }) => problems.length === 0).map(({ listed }) => listed);
  const problems = read.flatMap((one) => one.problems);
  for (const one of problems) {
    const { line, column } = one;
    const file = shownTemplate(one.file, templates, context);
    terminal.err(`${file}:${line}:${column}: ${templateProblemWords(one, lang)}\n`);
  }
  const exitCode = problems.length === 0 ? OK : FINDINGS;
  if (options.json === true) {
    terminal.out(`${JSON.stringify(forms, null, 2)}\n`);
    return exitCode;
  }
  const width = Math.max(...forms.map(({ id }) => id.length)) + GAP;
  const kinds = KIND_IDS.filter((one) => forms.some(({ kind }) => kind === one));
  const lines = kinds.flatMap((kind) => [
    paint.message(`${KINDS[kind][lang]} (kind: ${kind})`),
    ...forms
      .filter((form) => form.kind === kind)
      .map(({ id, title, levels, onlyByName, own }) => {
        const notes = [
          ...(levels ?? []).map((level) => levelName(level, lang)),
          ...(onlyByName ? [words.onlyByName] : []),
          ...(own ? [words.own] : []),
        ];
        const tail = notes.length === 0 ? '' : paint.faint(` (${notes.join(', ')})`);
        return `  ${id.padEnd(width)}${title}${tail}`;
      }),
    '',
  ]);
  terminal.out(`${lines.join('\n')}\n${words.listHint}\n`);
  return exitCode;
};
