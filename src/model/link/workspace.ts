import type { LoadedDocument } from '../document.js';
import { type Elsewhere, NOTHING_ELSEWHERE } from '../elsewhere.js';
import type { MentoringProgramme } from '../mentoring.js';
import type { Progress } from '../progress.js';
import type { Project } from '../project.js';
import { meantProjects } from '../stray-project.js';
import type { Workspace } from '../workspace.js';
import { linkDirectory, rootOf } from './directory.js';
import { isUnknown } from './lost-fields.js';
import { linkMentoring } from './mentoring.js';
import { MENTORING_NAMES } from './mentoring-names.js';
import { linkProgress, type MarkedPlan } from './progress.js';
import { linkProject } from './project.js';
import { linkReport } from './report.js';

/** Every plan whose events may be marked, with the schedule it is part of. */
function plansToMark(
  projects: readonly Project[],
  programmes: readonly MentoringProgramme[],
): readonly MarkedPlan[] {
  const schedules = projects.flatMap((project) => [
    project,
    ...project.interactionPlans.map(({ schedule }) => schedule),
  ]);
  return [...schedules, ...programmes.map(({ schedule }) => schedule)].flatMap((schedule) =>
    schedule.plans.map((plan) => ({ plan, schedule })),
  );
}

/** A project with the marks of its plans, and those that name it. */
function withProgress(project: Project, progress: readonly Progress[]): Project {
  const plans = new Set([...project.plans, ...project.interactionPlans].map(({ id }) => id));
  const own = progress.filter(
    (one) => one.project === project.id || (one.of !== undefined && plans.has(one.of.id)),
  );
  return own.length === 0 ? project : { ...project, progress: own };
}

/** Projects beside whose documents lies a file that says nothing of itself: it may be their passport. */
function besideUnknown(documents: readonly LoadedDocument[]): readonly (string | undefined)[] {
  const folderOf = ({ source }: LoadedDocument) => source.file.replace(/[^/]*$/, '');
  const unknown = documents.filter(isUnknown);
  if (unknown.length === 0) return [];
  const folders = new Set(unknown.map(folderOf));
  return documents.filter((one) => folders.has(folderOf(one))).map(({ project }) => project);
}

/** Ids of projects without a passport that are slips for others: who stands in those passports is not unknown. */
function strayIds(
  ids: readonly string[],
  documents: readonly LoadedDocument[],
  elsewhere: Elsewhere,
): readonly string[] {
  const passports = documents.filter(({ kind }) => kind === 'passport');
  const here = new Set(passports.flatMap(({ project }) => project ?? []));
  const lost = ids.filter((id) => !here.has(id));
  // Nobody need know of the others where every project has its passport here.
  if (lost.length === 0) return [];
  const known = new Set([...here, ...elsewhere.projects]);
  return lost.filter((id) => !known.has(id) && meantProjects(id, known).length > 0);
}

/** Links all documents of a workspace: the directory, project by project, mentoring, what was done. */
export function linkWorkspace(
  documents: readonly LoadedDocument[],
  elsewhere: Elsewhere = NOTHING_ELSEWHERE,
): Workspace {
  const directory = linkDirectory(documents);
  const byProject = new Map<string, LoadedDocument[]>();
  for (const document of documents) {
    if (document.project === undefined) continue;
    const there = byProject.get(document.project);
    if (there === undefined) byProject.set(document.project, [document]);
    else there.push(document);
  }
  const unread = documents.flatMap((document) => document.unread ?? []);
  const ids = [...byProject.keys()].sort();
  const doubtful = new Set([...besideUnknown(documents), ...strayIds(ids, documents, elsewhere)]);
  const unreadOf = (id: string) =>
    new Set([
      ...unread.filter(({ project }) => project === id).map(({ kind = '' }) => kind),
      ...(doubtful.has(id) ? ['passport'] : []),
    ]);
  const planned = ids.map((id) =>
    linkProject(id, byProject.get(id) ?? [], directory, unreadOf(id)),
  );
  const mentoring = linkMentoring(documents, directory, planned);
  const { programmes, regulations } = mentoring;
  const plans = plansToMark(planned, programmes);
  const rootsOf = (kind: string) => documents.filter((one) => one.kind === kind).map(rootOf);
  const progress = rootsOf('progress').map((one) => linkProgress(one, plans));
  const projects = planned.map((project) => withProgress(project, progress));
  const { resolve, isPartial = false } = directory;
  const scope = { resolve, own: MENTORING_NAMES, isPartial };
  const around = { scope, regulations, programmes, progress };
  const reports = rootsOf('completion-report').map((one) => linkReport(one, around));
  return { documents, elsewhere, directory, projects, ...mentoring, progress, reports };
}
