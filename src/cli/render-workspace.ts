import path from 'node:path';
import { UserError } from '../findings/user-error.js';
import { type RenderWords, renderWords } from '../language/catalogue/render.js';
import { nearest } from '../language/russian/nearest.js';
import type { Project } from '../model/project.js';
import { folderTemplates } from '../render/folder-templates.js';
import { type RenderedFile, type RenderOptions, renderProject } from '../render/index.js';
import { placeOutput } from '../render/output.js';
import { TemplateError } from '../render/problem.js';
import { templateProblemText } from '../render/problem-words.js';
import { type Checked, checkWorkspace, type Selection } from '../workspace/check-workspace.js';
import { packageRoot } from '../workspace/package-root.js';
import type { CommandContext } from './command.js';

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

function chooseProjects(
  { loaded }: Checked,
  selection: Selection,
  { projects: named }: RenderRequest,
  { words }: CommandContext,
): readonly Project[] {
  const { documents, projects } = loaded.workspace;
  const ids = projects.map(({ id }) => id);
  const unknown = named.find((one) => !ids.includes(one));
  if (unknown !== undefined) {
    const near = nearest(unknown, ids);
    const hint = near === undefined ? '' : `. ${words.errors.didYouMean(near)}`;
    throw new UserError(words.errors.noSuchProject(unknown) + hint);
  }
  const touched = documents.filter(({ source }) => selection.includes(source.file));
  const wanted = new Set(named.length > 0 ? named : touched.map(({ project }) => project));
  const chosen = projects.filter(({ id }) => wanted.has(id));
  if (chosen.length === 0) throw new UserError(words.errors.nothingToRender);
  return chosen;
}

/** Errors of a project: those in its own documents and in what all projects share. */
function errorsOf({ loaded, report }: Checked, project: Project): number {
  const owner = new Map(loaded.workspace.documents.map((one) => [one.source.file, one.project]));
  return report.findings.filter(({ severity, waived, file }) => {
    const isOwn = owner.get(file) === project.id || owner.get(file) === undefined;
    return severity === 'error' && waived === null && isOwn;
  }).length;
}

function fieldLines({ name, fields }: RenderedFile, say: RenderWords): readonly string[] {
  const { empty, notPrinted } = fields;
  return [
    ...(empty.length > 0 ? [say.empty(name, empty.join(', '))] : []),
    ...(notPrinted.length > 0 ? [say.notPrinted(name, notPrinted.join(', '))] : []),
  ];
}

/** Puts the files of a project in their places; a file that cannot be written leaves the rest done. */
function deliver(
  project: Project,
  files: readonly RenderedFile[],
  request: RenderRequest,
  { terminal, lang, words, cwd, global }: CommandContext,
): number {
  const say = renderWords(lang);
  let exitCode = OK;
  for (const file of files) {
    const target = path.join(request.out, project.id, file.name);
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

async function renderOne(project: Project, options: RenderOptions, { lang }: CommandContext) {
  try {
    return await renderProject(project, options);
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
  for (const project of chooseProjects(checked, selection, request, context)) {
    const errors = errorsOf(checked, project);
    if (errors > 0) {
      exitCode = Math.max(exitCode, FINDINGS);
      const words = request.final ? say.refused : say.draft;
      terminal.err(`${words(project.id, errors)}\n`);
      if (request.final) continue;
    }
    const files = await renderOne(
      project,
      {
        templates,
        version,
        formats: request.formats,
        ...(settings.profile && { profile: settings.profile }),
        ...(errors > 0 && { draft: { errors } }),
      },
      context,
    );
    exitCode = Math.max(exitCode, deliver(project, files, request, context));
  }
  return exitCode;
}
