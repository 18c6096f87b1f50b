import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import { renderWords } from '../../language/catalogue/render.js';
import { folderTemplates } from '../../render/folder-templates.js';
import type { TemplateProblem } from '../../render/problem.js';
import { templateProblemText } from '../../render/problem-words.js';
import type { DocumentView } from '../../render/view/document-view.js';
import type { Selection } from '../../workspace/check-workspace.js';
import type { CommandContext } from '../command.js';
import type { DocumentSet } from '../document-sets.js';
import { progress } from '../progress.js';
import { shownTemplate } from '../templates/shown-template.js';
import { chooseToday } from '../today.js';
import { checkSets } from './check-sets.js';
import { barsFinal, chooseSets, findingCounter, isError } from './choose-sets.js';
import { comparer } from './comparer.js';
import { fieldLines, unplacedLines } from './field-lines.js';
import { maker } from './maker.js';
import { viewMarker } from './marked-views.js';
import { renderSets, threadsFor } from './render-sets.js';
import { renderSetup } from './render-setup.js';
import type { RenderRequest } from './request.js';
import type { SetJob } from './set-renderer.js';

const OK = 0;
const FINDINGS = 1;
const WRONG_USE = 2;

/** Makes the documents of one workspace, or compares them; the number is the exit code. */
export async function renderWorkspace(
  selection: Selection,
  request: RenderRequest,
  context: CommandContext,
  signal?: AbortSignal,
): Promise<number> {
  const { terminal, lang, cwd, global } = context;
  const say = renderWords(lang);
  const config = global.config === undefined ? undefined : path.resolve(cwd, global.config);
  const today = chooseToday(undefined, process.env, context);
  const { checked, sets } = await checkSets(selection, request.projects, {
    lang,
    ...(config && { config }),
    ...(request.profile !== undefined && { asked: { profile: request.profile } }),
    ...(today !== undefined && { today }),
  });
  const chosen = chooseSets(sets, selection, request, context);
  const errorsOf = findingCounter(checked, sets, isError);
  const samplesOf = findingCounter(checked, sets, barsFinal);
  const faulty = new Map(chosen.map((set) => [set, errorsOf(set)] as const));
  const refused = new Set<DocumentSet>();
  for (const [set, errors] of faulty) {
    const name = set.isProject ? say.project(set.id) : say.beside;
    const isUnfilled = errors === 0 && request.final && samplesOf(set) > 0;
    if (request.final && (errors > 0 || isUnfilled)) refused.add(set);
    if (isUnfilled) terminal.err(`${say.unfilled(name)}\n`);
    if (errors > 0) terminal.err(`${(request.final ? say.refused : say.draft)(name, errors)}\n`);
  }
  const wanted = chosen.filter((set) => !refused.has(set));
  const isNarrow = request.split && !selection.isWhole && request.projects.length === 0;
  const folder = { isNarrow, ...knownSets(sets, selection, request) };
  const taker = request.check
    ? comparer(request, context, folder)
    : maker(request, context, signal);
  const threads = threadsFor(wanted.length, request.jobs);
  const includes = isNarrow ? selection.includes : () => true;
  const mark = viewMarker(checked.loaded.workspace);
  const jobs = jobsOf(wanted, faulty, request, (set) => mark(set.views(includes)));
  const setup = {
    ...renderSetup(checked.loaded, request.formats, context),
    reportFields: request.reportFields,
  };
  const tell = progress(context.words.progress.rendering, context);
  let done = 0;
  for await (const { job, result } of renderSets(jobs, setup, threads)) {
    if (signal?.aborted) break;
    if ('problem' in result) throw templateFault(result.problem, setup.templates, context);
    await taker.take(job.id, result.files);
    tell(++done, wanted.length);
    for (const line of unplacedLines(result.files, say)) terminal.err(`${line}\n`);
    for (const line of fieldLines(result.files, say)) terminal.err(`${line}\n`);
  }
  const isWrong = checked.isConfigWrong || checked.unopened.length > 0;
  const isFaulty = refused.size > 0 || [...faulty.values()].some((errors) => errors > 0);
  return Math.max(isWrong ? WRONG_USE : isFaulty ? FINDINGS : OK, await taker.finish());
}

/** All sets, where the folder holds documents of this workspace alone and all of it is looked at. */
function knownSets(
  sets: readonly DocumentSet[],
  { root, isWhole }: Selection,
  { out, projects }: RenderRequest,
): { readonly sets?: ReadonlySet<string> } {
  const isOwnFolder = out.startsWith(path.join(root, path.sep));
  if (!isWhole || projects.length > 0 || !isOwnFolder) return {};
  return { sets: new Set(sets.map(({ id }) => id)) };
}

/** A mistake in a template, or in the name of one, stops everything: nothing could be relied on. */
function templateFault(
  problem: TemplateProblem,
  folders: readonly string[],
  context: CommandContext,
): UserError {
  const templates = folderTemplates(...folders);
  const file = shownTemplate(problem.file, templates, context);
  return new UserError(templateProblemText({ ...problem, file }, context.lang));
}

function* jobsOf(
  sets: readonly DocumentSet[],
  faulty: ReadonlyMap<DocumentSet, number>,
  { split }: RenderRequest,
  viewsOf: (set: DocumentSet) => readonly DocumentView[],
): Generator<SetJob> {
  for (const set of sets) {
    const errors = faulty.get(set) ?? 0;
    yield {
      id: set.id,
      views: viewsOf(set),
      ...(errors > 0 && { draft: { errors } }),
      ...(set.isProject && !split && { pack: set.id }),
    };
  }
}
