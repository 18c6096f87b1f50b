import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { type RenderWords, renderWords } from '../../language/catalogue/render.js';
import { nearest } from '../../language/russian/nearest.js';
import type { Project } from '../../model/project.js';
import { folderTemplates } from '../../render/folder-templates.js';
import { type RenderedFile, renderProject } from '../../render/index.js';
import { placeOutput } from '../../render/output.js';
import { type Checked, checkWorkspace, type Selection } from '../../workspace/check-workspace.js';
import { packageRoot } from '../../workspace/package-root.js';
import type { CommandContext, CommandRun, OptionValues } from '../command.js';
import { selectPaths } from '../select-paths.js';

const OK = 0;
const FINDINGS = 1;
const WRONG_USE = 2;
const FORMATS = ['docx', 'xlsx'] as const;

function listOf(value: OptionValues[string]): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function formatsOf(options: OptionValues, { words }: CommandContext) {
  const given = listOf(options.to);
  const wrong = given.find((one) => !FORMATS.some((format) => format === one));
  if (wrong !== undefined) {
    throw new UserError(words.errors.invalidValue('--to', wrong, FORMATS.join(', ')));
  }
  return given.length === 0 ? FORMATS : FORMATS.filter((format) => given.includes(format));
}

/** The projects whose documents lie in what was selected, or those named. */
function projectsOf(
  { loaded }: Checked,
  selection: Selection,
  named: readonly string[],
): readonly Project[] {
  const touched = new Set(
    loaded.workspace.documents
      .filter(({ source }) => selection.includes(source.file))
      .map(({ project }) => project),
  );
  return loaded.workspace.projects.filter(({ id }) =>
    named.length > 0 ? named.includes(id) : touched.has(id),
  );
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

/** Renders one workspace; the number is the exit code. */
async function renderWorkspace(
  selection: Selection,
  context: CommandContext,
  options: OptionValues,
): Promise<number> {
  const { terminal, lang, words, cwd, global, version } = context;
  const say = renderWords(lang);
  const whole = { ...selection, isWhole: true, includes: () => true };
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const checked = await checkWorkspace(whole, { lang, ...(config && { config }) });
  const { root, config: settings, workspace } = checked.loaded;
  const named = listOf(options.project);
  const ids = workspace.projects.map(({ id }) => id);
  const unknown = named.find((one) => !ids.includes(one));
  if (unknown !== undefined) {
    const near = nearest(unknown, ids);
    const hint = near === undefined ? '' : `. ${words.errors.didYouMean(near)}`;
    throw new UserError(words.errors.noSuchProject(unknown) + hint);
  }
  const projects = projectsOf(checked, selection, named);
  if (projects.length === 0) throw new UserError(words.errors.nothingToRender);
  const templates = folderTemplates(
    path.join(root, settings.templates ?? 'templates'),
    path.join(packageRoot(), 'templates'),
  );
  const out = path.resolve(cwd, typeof options.out === 'string' ? options.out : 'out');
  const profile = settings.profile === undefined ? {} : { profile: settings.profile };
  let exitCode = checked.isConfigWrong || checked.unopened.length > 0 ? WRONG_USE : OK;
  for (const project of projects) {
    const errors = errorsOf(checked, project);
    if (errors > 0) {
      exitCode = Math.max(exitCode, FINDINGS);
      terminal.err(
        `${options.final ? say.refused(project.id, errors) : say.draft(project.id, errors)}\n`,
      );
      if (options.final) continue;
    }
    const files = await renderProject(project, {
      templates,
      version,
      formats: formatsOf(options, context),
      ...profile,
      ...(errors > 0 && { draft: { errors } }),
    });
    for (const file of files) {
      const target = path.join(out, project.id, file.name);
      const shown = path.relative(cwd, target) || target;
      const failure = placeOutput(target, file.bytes, { force: options.force === true });
      if (failure === undefined) terminal.out(`${say.made(shown)}\n`);
      else {
        exitCode = WRONG_USE;
        const reason = failure === 'foreign' ? say.foreign : (words.reasons[failure] ?? failure);
        terminal.err(`${say.notMade(shown, reason)}\n`);
      }
      if (options.reportFields || global.verbose) {
        for (const line of fieldLines(file, say)) terminal.err(`${line}\n`);
      }
    }
  }
  return exitCode;
}

/** `passport render`: the official documents of the selected projects. */
export const run: CommandRun = async (context, args, options) => {
  const { selections, missing } = selectPaths(context.cwd, args);
  const { terminal, words } = context;
  for (const one of missing)
    terminal.err(`${words.errors.prefix}: ${words.errors.notFound(one)}.\n`);
  let exitCode = missing.length > 0 ? WRONG_USE : OK;
  for (const selection of selections) {
    exitCode = Math.max(exitCode, await renderWorkspace(selection, context, options));
  }
  return exitCode;
};
