import path from 'node:path';
import { isUserError } from '../../findings/user-error.js';
import { templatesWords } from '../../language/catalogue/templates.js';
import { examineForm } from '../../render/examine-form.js';
import type { TemplateProblem } from '../../render/problem.js';
import { templateProblemWords } from '../../render/problem-words.js';
import { PARTIALS } from '../../render/templates.js';
import { SHAPES } from '../../render/view/views.js';
import type { CommandContext, CommandRun } from '../command.js';
import { letterheadFile, openLetterhead } from '../render/open-letterhead.js';
import { unknownName } from '../unknown-name.js';
import { type OpenTemplates, openTemplates } from './open.js';
import { problemLines } from './problem-lines.js';
import { shownTemplate } from './shown-template.js';

const OK = 0;
const FINDINGS = 1;

/** `passport templates check`: every mistake of the forms, before any data is printed on them. */
export const check: CommandRun = async (context, args, options) => {
  const { terminal, lang, global } = context;
  const words = templatesWords(lang);
  const templates = await openTemplates(context);
  const chosen = chosenForms(args, templates, context);
  const found = new Map<string, TemplateProblem>();
  for (const one of args.length === 0 ? misnamed(templates, context) : []) found.set(one.file, one);
  for (const id of chosen) {
    for (const one of await examineForm(id, templates)) found.set(JSON.stringify(one), one);
  }
  const problems = [...found.values()];
  const fault = args.length === 0 ? letterheadFault(templates, context) : undefined;
  if (options.json === true) {
    const list = problems.map(({ code, line, column, nearest = null, ...one }) => {
      const file = shownTemplate(one.file, templates, context);
      const message = templateProblemWords({ code, line, column, ...one }, lang);
      return { file, line, column, code, message, nearest };
    });
    const last =
      fault === undefined ? [] : [{ file: letterheadFile(templates.letterhead), message: fault }];
    terminal.out(`${JSON.stringify([...list, ...last], null, 2)}\n`);
  } else {
    for (const one of problems) {
      const file = shownTemplate(one.file, templates, context);
      terminal.out(`${problemLines(one, file, templates, context).join('\n')}\n\n`);
    }
    if (fault !== undefined) terminal.out(`${fault}\n\n`);
    const count = problems.length + (fault === undefined ? 0 : 1);
    const sum = count === 0 ? words.sound(chosen.length) : words.faulty(count, chosen.length);
    if (global.quiet !== true) terminal.out(`${sum}\n`);
  }
  return problems.length === 0 && fault === undefined ? OK : FINDINGS;
};

/** What is wrong with the letterhead, where there is one. */
function letterheadFault(
  { root, letterhead, forms }: OpenTemplates,
  context: CommandContext,
): string | undefined {
  try {
    const known = () => [...SHAPES.keys(), ...forms];
    openLetterhead(root, letterhead, known, context);
    return undefined;
  } catch (error) {
    if (isUserError(error)) return error.message;
    throw error;
  }
}

function misnamed(
  { misnamed: names, own }: OpenTemplates,
  { cwd }: CommandContext,
): readonly TemplateProblem[] {
  return names.map((name) => {
    const file = path.relative(cwd, path.join(own, name));
    return { file, line: 1, column: 1, code: 'misnamed-form', args: { name } };
  });
}

/** Forms by id, or by a path to their folder or a file in it; all there are unless given. */
function chosenForms(
  args: readonly string[],
  { forms, own }: OpenTemplates,
  { cwd, lang, words }: CommandContext,
): readonly string[] {
  const ids = args.flatMap((arg) => {
    if (forms.includes(arg)) return [arg];
    const inside = path.relative(own, path.resolve(cwd, arg));
    const [folder = ''] = inside.split(path.sep);
    if (forms.includes(folder)) return [folder];
    // The folder of all forms, or the partials that any of them may use.
    if (inside === '' || folder === PARTIALS) return forms;
    throw unknownName(templatesWords(lang).noSuchForm(arg), arg, forms, words);
  });
  return args.length === 0 ? forms : [...new Set(ids)];
}
