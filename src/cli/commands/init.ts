import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { workspaceWords } from '../../language/catalogue/workspace.js';
import { CONFIG_FILE } from '../../workspace/find-root.js';
import { allScaffolds, isOfForm } from '../../workspace/form-scaffolds.js';
import {
  type Scaffold,
  scaffoldId,
  scaffoldTarget,
  scaffoldText,
} from '../../workspace/scaffolds.js';
import { SCHEMA_FOLDER, schemaCopies } from '../../workspace/schema-copies.js';
import { templateFolders } from '../../workspace/template-folders.js';
import type { CommandContext, CommandRun, OptionValues } from '../command.js';
import { placeFile } from '../place-file.js';
import { placePieces } from '../place-pieces.js';
import { unknownName } from '../unknown-name.js';
import { checkedId } from './new.js';

/** Of the passport, unless another is asked for. */
const USUAL_FORM = 'municipal';

interface Answers {
  readonly project?: string;
  readonly form: string;
}

/** Asks in a terminal; elsewhere, or with `--yes`, only the options count. */
async function answers(
  { terminal, lang, words: common }: CommandContext,
  options: OptionValues,
  forms: readonly string[],
): Promise<Answers> {
  const project = typeof options.project === 'string' ? options.project : undefined;
  const form = typeof options.form === 'string' ? options.form : undefined;
  if (form !== undefined && !forms.includes(form)) {
    const message = common.errors.invalidValue('--form', form, forms.join(', '));
    throw unknownName(message, form, forms, common);
  }
  const isAsking = terminal.isInteractive && options.yes !== true;
  if (!isAsking) return { ...(project && { project }), form: form ?? USUAL_FORM };
  const words = workspaceWords(lang);
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const named = project ?? (await dialogue.question(words.askProject)).trim();
    const question = words.askForm(forms.join(', '));
    const chosen = form ?? (named === '' ? '' : (await dialogue.question(question)).trim());
    const known = forms.find((one) => one === chosen) ?? USUAL_FORM;
    return { ...(named !== '' && { project: named }), form: known };
  } finally {
    dialogue.close();
  }
}

function scaffoldsFor({ project, form }: Answers, all: readonly Scaffold[]): readonly Scaffold[] {
  const isFirst = (scaffold: Scaffold) =>
    all.find(({ kind }) => kind === scaffold.kind) === scaffold;
  return all.filter((scaffold) => {
    const { kind } = scaffold;
    if (kind === 'config' || kind === 'directory') return true;
    if (project === undefined) return false;
    return kind === 'passport'
      ? isOfForm(scaffold, form)
      : kind === 'event-plan' && isFirst(scaffold);
  });
}

/** The service that `--ci` names; commander has let no other through. */
function serviceOf({ ci }: OptionValues) {
  return ci === 'github' || ci === 'gitlab' ? ci : undefined;
}

/**
 * `passport init [dir]`: settings, directory, editor help, a first project where one is named, and with
 * `--ci` a check on the server. `--ci` adds only that to a workspace that is there already.
 */
export const run: CommandRun = async (context, [dir = '.'], options) => {
  const { terminal, lang, words, cwd, global } = context;
  const root = path.resolve(cwd, dir);
  const all = allScaffolds(templateFolders(root, {}));
  const forms = all.flatMap(({ kind, form }) => (kind === 'passport' && form ? [form] : []));
  const service = serviceOf(options);
  const isThere = existsSync(path.join(root, CONFIG_FILE));
  const isAddition = service !== undefined && isThere && options.project === undefined;
  const answered = await answers(context, { ...options, ...(isAddition && { yes: true }) }, forms);
  const project = answered.project === undefined ? undefined : checkedId(answered.project, context);
  const force = options.force === true;
  const said = workspaceWords(lang);
  const lines: string[] = [];
  const place = (file: string, text: string) => {
    const isWritten = placeFile(root, file, text, { force, words });
    lines.push(isWritten ? said.created(file) : said.kept(file));
  };
  const own = project ?? 'my-project';
  const scaffolds = scaffoldsFor({ ...answered, ...(project && { project }) }, all);
  for (const scaffold of isAddition ? [] : scaffolds) {
    const values = { project: own, id: scaffoldId(scaffold, own) };
    place(scaffoldTarget(scaffold, values), scaffoldText(scaffold, values));
  }
  const pieces = service && placePieces(root, service, all, force, context);
  // The schema copies are the program's own: they are renewed each time.
  for (const [file, text] of await schemaCopies()) {
    placeFile(root, file, text, { force: true, words });
  }
  if (global.quiet === true) return 0;
  lines.push(...(pieces?.lines ?? []), said.editorHelp(SCHEMA_FOLDER));
  const relative = path.relative(cwd, root);
  const folder = /\s/.test(relative) ? `"${relative}"` : relative;
  const first = isAddition ? [] : said.nextSteps(folder);
  const steps = [...first, ...(pieces?.steps ?? [])].map((step, at) => `  ${at + 1}. ${step}`);
  terminal.out(`${[...lines, '', said.next, ...steps].join('\n')}\n`);
  return 0;
};
