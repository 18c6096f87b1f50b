import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { workspaceWords } from '../../language/catalogue/workspace.js';
import { readConfig } from '../../workspace/config.js';
import { CONFIG_FILE, findRoot } from '../../workspace/find-root.js';
import { allScaffolds, isOfForm } from '../../workspace/form-scaffolds.js';
import {
  type Scaffold,
  type ScaffoldValues,
  scaffoldId,
  scaffoldTarget,
  scaffoldText,
} from '../../workspace/scaffolds.js';
import { templateFolders } from '../../workspace/template-folders.js';
import type { CommandContext, CommandRun, OptionValues } from '../command.js';
import { placeFile } from '../place-file.js';
import { unknownName } from '../unknown-name.js';

const ID = /^[a-z0-9][a-z0-9-]*$/;

function scaffoldFor(
  kind: string,
  form: OptionValues[string],
  scaffolds: readonly Scaffold[],
  { words }: CommandContext,
): Scaffold {
  const ofKind = scaffolds.filter((scaffold) => scaffold.kind === kind);
  const found = form === undefined ? ofKind[0] : ofKind.find((one) => isOfForm(one, String(form)));
  if (found !== undefined) return found;
  if (ofKind.length > 0) {
    const forms = ofKind.flatMap((one) => one.form ?? []);
    const message = words.errors.invalidValue('--form', String(form), forms.join(', ') || '—');
    throw unknownName(message, String(form), forms, words);
  }
  const kinds = scaffolds.map((one) => one.kind);
  throw unknownName(words.errors.noSuchKind(kind), kind, kinds, words);
}

/** An id that an author may type in upper case or with spaces is refused with the right form of it. */
export function checkedId(id: string, { words }: CommandContext): string {
  if (!ID.test(id)) throw new UserError(words.errors.badId(id));
  return id;
}

/** The place for a second document of a kind: named after its id. */
function freeTarget(root: string, target: string, id: string): string {
  const file = path.join(root, target);
  // A workspace has one configuration, and its name is fixed.
  if (target === CONFIG_FILE) return target;
  if (!existsSync(file) || new RegExp(`^id:\\s*${id}\\s*$`, 'm').test(readFileSync(file, 'utf8'))) {
    return target;
  }
  return target.replace(/[^/]+$/, `${id}.yaml`);
}

function needsProject({ target }: Scaffold): boolean {
  return target.includes('{{project}}');
}

/** Documents that stand alone name each other by a prefix of their own unless an id was given. */
const ALONE = 'mentoring';

function valuesFor(
  scaffold: Scaffold,
  given: string | undefined,
  project: string | undefined,
  context: CommandContext,
): ScaffoldValues {
  if (!needsProject(scaffold)) {
    const id = checkedId(given ?? scaffoldId(scaffold, ALONE), context);
    return { project: checkedId(project !== given && project ? project : ALONE, context), id };
  }
  const own = checkedId(project ?? 'my-project', context);
  return {
    project: own,
    id: checkedId(project !== given && given ? given : scaffoldId(scaffold, own), context),
  };
}

/** Ids that stand twice are findings from the first day on: such a scaffold is not made. */
async function refuseTaken(
  root: string,
  target: string,
  text: string,
  { lang }: CommandContext,
): Promise<void> {
  const { takenIds } = await import('../../workspace/taken-ids.js');
  const taken = await takenIds(root, target, text);
  const [first] = taken;
  if (first === undefined) return;
  const ids = taken.filter(({ file }) => file === first.file).map(({ id }) => id);
  throw new UserError(workspaceWords(lang).idsTaken(ids, first.file));
}

/** `passport new <kind> [id]`: a commented scaffold in its place, or on stdout. */
export const run: CommandRun = async (context, [kind = '', given], options) => {
  const { terminal, lang, words, cwd, global } = context;
  const root = findRoot(cwd);
  const scaffolds = allScaffolds(templateFolders(root, (await readConfig(root)).config));
  const scaffold = scaffoldFor(kind, options.form, scaffolds, context);
  const project = typeof options.project === 'string' ? options.project : given;
  if (needsProject(scaffold) && project === undefined && options.stdout !== true) {
    throw new UserError(workspaceWords(lang).needsProject(kind));
  }
  const values = valuesFor(scaffold, given, project, context);
  const text = scaffoldText(scaffold, values);
  if (options.stdout === true) {
    terminal.out(text);
    return 0;
  }
  const target = freeTarget(root, scaffoldTarget(scaffold, values), values.id);
  await refuseTaken(root, target, text, context);
  const isWritten = placeFile(root, target, text, { force: options.force === true, words });
  if (!isWritten) throw new UserError(words.errors.alreadyThere(target));
  if (global.quiet !== true) terminal.out(`${workspaceWords(lang).created(target)}\n`);
  return 0;
};
