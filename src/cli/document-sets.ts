import type { Workspace } from '../model/workspace.js';
import type { DocumentView } from '../render/view/document-view.js';
import { documentViews } from '../render/view/views.js';
import { workspaceViews } from '../render/view/workspace-views.js';

/** Documents that are made together and go to one folder. */
export interface DocumentSet {
  /** Id of the project; of documents beside the projects, the name of their folder. */
  readonly id: string;
  readonly isProject: boolean;
  /** Made when asked for: of a large workspace few sets may be wanted. */
  readonly views: () => readonly DocumentView[];
  /** Files of the set's own documents. */
  readonly files: ReadonlySet<string>;
}

/** Where documents go that belong to no project. */
const BESIDE = 'mentoring';
/** What all sets share: an error there is an error of each. */
const SHARED = ['directory', 'config'];

/** Every set of a workspace: its projects, then what stands beside them. */
export function documentSets(workspace: Workspace): readonly DocumentSet[] {
  const { documents, projects } = workspace;
  const ids = new Set(projects.map(({ id }) => id));
  let made: readonly DocumentView[] | undefined;
  const alone = () => {
    made ??= workspaceViews(workspace);
    return made;
  };
  const filesWhere = (isOwn: (project: string | undefined) => boolean) =>
    new Set(
      documents
        .filter(({ kind, project }) => kind && !SHARED.includes(kind) && isOwn(project))
        .map(({ source }) => source.file),
    );
  const ofProjects = projects.map((project) => ({
    id: project.id,
    isProject: true,
    views: () => [
      ...documentViews(project),
      ...alone().filter((view) => view.project === project.id),
    ],
    files: filesWhere((owner) => owner === project.id),
  }));
  const isBeside = (owner: string | undefined) => owner === undefined || !ids.has(owner);
  const beside = {
    id: ids.has(BESIDE) ? `${BESIDE}-documents` : BESIDE,
    isProject: false,
    views: () => alone().filter(({ project }) => isBeside(project)),
    files: filesWhere(isBeside),
  };
  return beside.files.size > 0 ? [...ofProjects, beside] : ofProjects;
}
