import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { templatesWords } from '../../language/catalogue/templates.js';
import { PARTIALS } from '../../render/templates.js';
import { writeWhole } from '../../workspace/write-file.js';
import type { CommandRun } from '../command.js';
import { unknownName } from '../unknown-name.js';
import { openTemplates } from './open.js';

const NAME = /^[a-z0-9][a-z0-9-]*$/;
const DECLARATION = 'form.yaml';

/**
 * The declaration of a copy under another name: its id is the name of its folder, and it is taken
 * by name alone, for the form it was copied from serves the same documents.
 */
function renamed(text: string, name: string): string {
  const own = text.replace(/^id:.*$/m, `id: ${name}`);
  return /^ +onlyByName:/m.test(own) ? own : own.replace(/^serves:$/m, '$&\n  onlyByName: true');
}

/** `passport templates eject <form>`: copies a form into the workspace, where it overrides. */
export const eject: CommandRun = async (context, [form], options) => {
  const { terminal, lang, words: common, cwd, global } = context;
  const words = templatesWords(lang);
  if (form === undefined) throw new UserError(words.needsForm);
  const templates = await openTemplates(context);
  const known = [...templates.forms, PARTIALS];
  if (!known.includes(form)) throw unknownName(words.noSuchForm(form), form, known, common);
  const name = typeof options.as === 'string' ? options.as : form;
  if (!NAME.test(name)) throw new UserError(words.badName(name));
  const folder = path.join(templates.own, name);
  const shown = (file: string) => path.relative(cwd, file) || file;
  const copies = templates.files(form).map((file) => ({ file, target: path.join(folder, file) }));
  const there = copies.find(({ target }) => existsSync(target));
  if (there && options.force !== true) {
    throw new UserError(common.errors.alreadyThere(shown(there.target)));
  }
  for (const { file, target } of copies) {
    const source = templates.where(`${form}/${file}`);
    if (source === undefined || source === target) continue;
    const bytes = readFileSync(source);
    const own = file === DECLARATION && name !== form;
    writeWhole(target, own ? renamed(bytes.toString('utf8'), name) : bytes, common);
    if (global.quiet !== true) terminal.out(`${words.copied(shown(target))}\n`);
  }
  if (global.quiet === true) return 0;
  const said = [
    words.change(shown(folder)),
    ...(name === form ? [] : [words.name(name)]),
    words.check(name === PARTIALS ? '' : name),
    words.render,
  ];
  const steps = said.map((step, index) => `  ${index + 1}. ${step.trimEnd()}`);
  terminal.out(`\n${words.next}\n${steps.join('\n')}\n`);
  return 0;
};
