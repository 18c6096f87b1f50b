import path from 'node:path';
import { UserError } from '../findings/user-error.js';
import { type RenderWords, renderWords } from '../language/catalogue/render.js';
import { folderTemplates } from '../render/folder-templates.js';
import { type RenderedFile, type RenderOptions, renderViews } from '../render/index.js';
import { placeOutput } from '../render/output.js';
import { TemplateError } from '../render/problem.js';
import { templateProblemText } from '../render/problem-words.js';
import { type Checked, checkWorkspace, type Selection } from '../workspace/check-workspace.js';
import { packageRoot } from '../workspace/package-root.js';
import type { CommandContext } from './command.js';
import { type DocumentSet, documentSets } from './document-sets.js';
import { picturesOf } from './read-picture.js';
import { unknownName } from './unknown-name.js';

const OK = 0;
const FINDINGS = 1;
const WRONG_USE = 2;

/** What the user wants made. */
export interface RenderRequest {
  /** Absolute path of the folder that the documents go to. */
  readonly out: string;
  /** Only these projects; all that the selection touches when empty. */
  readonly projects: readonly string[];
  readonly formats: RenderOptions['formats'];
  readonly final: boolean;
  readonly force: boolean;
  readonly reportFields: boolean;
}

/** What was asked for: projects by name, else every set that the selection touches. */
function chooseSets(
  sets: readonly DocumentSet[],
  selection: Selection,
  { projects: named }: RenderRequest,
  { words }: CommandContext,
): readonly DocumentSet[] {
  const ids = sets.filter(({ isProject }) => isProject).map(({ id }) => id);
  const unknown = named.find((one) => !ids.includes(one));
  if (unknown !== undefined) {
    throw unknownName(words.errors.noSuchProject(unknown), unknown, ids, words);
  }
  const chosen = sets.filter(({ id, isProject, files }) =>
    named.length > 0 ? isProject && named.includes(id) : [...files].some(selection.includes),
  );
  if (chosen.length === 0) throw new UserError(words.errors.nothingToRender);
  return chosen;
}

/** Errors of a set: those in its own documents and in what all sets share. */
function errorsOf({ report }: Checked, sets: readonly DocumentSet[], set: DocumentSet): number {
  const isOthers = (file: string) =>
    !set.files.has(file) && sets.some(({ files }) => files.has(file));
  return report.findings.filter(
    ({ severity, waived, file }) => severity === 'error' && waived === null && !isOthers(file),
  ).length;
}

function fieldLines({ name, fields }: RenderedFile, say: RenderWords): readonly string[] {
  const { empty, notPrinted } = fields;
  return [
    ...(empty.length > 0 ? [say.empty(name, empty.join(', '))] : []),
    ...(notPrinted.length > 0 ? [say.notPrinted(name, notPrinted.join(', '))] : []),
  ];
}

/** Puts the files of a set in their places; a file that cannot be written leaves the rest done. */
function deliver(
  set: DocumentSet,
  files: readonly RenderedFile[],
  request: RenderRequest,
  { terminal, lang, words, cwd, global }: CommandContext,
): number {
  const say = renderWords(lang);
  let exitCode = OK;
  for (const file of files) {
    const target = path.join(request.out, set.id, file.name);
    const shown = path.relative(cwd, target) || target;
    const failure = placeOutput(target, file.bytes, { force: request.force });
    if (failure === undefined) terminal.out(`${say.made(shown)}\n`);
    else {
      exitCode = WRONG_USE;
      const reason = failure === 'foreign' ? say.foreign : (words.reasons[failure] ?? failure);
      terminal.err(`${say.notMade(shown, reason)}\n`);
    }
    if (request.reportFields || global.verbose === true) {
      for (const line of fieldLines(file, say)) terminal.err(`${line}\n`);
    }
  }
  return exitCode;
}

async function renderOne(
  { views, id }: DocumentSet,
  options: RenderOptions,
  { lang }: CommandContext,
) {
  try {
    return await renderViews(views(), id, options);
  } catch (error) {
    if (error instanceof TemplateError) {
      throw new UserError(templateProblemText(error.problem, lang));
    }
    throw error;
  }
}

/** Makes the documents of one workspace; the number is the exit code. */
export async function renderWorkspace(
  selection: Selection,
  request: RenderRequest,
  context: CommandContext,
): Promise<number> {
  const { terminal, lang, cwd, global, version } = context;
  const say = renderWords(lang);
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const whole = { ...selection, isWhole: true, includes: () => true };
  const checked = await checkWorkspace(whole, { lang, ...(config && { config }) });
  const { root, config: settings } = checked.loaded;
  const own = path.join(root, settings.templates ?? 'templates');
  const templates = folderTemplates(own, path.join(packageRoot(), 'templates'));
  let exitCode = checked.isConfigWrong || checked.unopened.length > 0 ? WRONG_USE : OK;
  const sets = documentSets(checked.loaded.workspace);
  for (const set of chooseSets(sets, selection, request, context)) {
    const errors = errorsOf(checked, sets, set);
    if (errors > 0) {
      exitCode = Math.max(exitCode, FINDINGS);
      const words = request.final ? say.refused : say.draft;
      const name = set.isProject ? say.project(set.id) : say.beside;
      terminal.err(`${words(name, errors)}\n`);
      if (request.final) continue;
    }
    const files = await renderOne(
      set,
      {
        templates,
        version,
        formats: request.formats,
        pictures: picturesOf(root),
        ...(settings.profile && { profile: settings.profile }),
        ...(errors > 0 && { draft: { errors } }),
      },
      context,
    );
    exitCode = Math.max(exitCode, deliver(set, files, request, context));
  }
  return exitCode;
}
