import type { Workspace } from '../model/workspace.js';
import type { DocumentView } from '../render/view/document-view.js';
import { chosenViews } from '../render/view/views.js';
import { workspaceViews } from '../render/view/workspace-views.js';

/** Documents that are made together and go to one folder. */
export interface DocumentSet {
  /** Id of the project; of documents beside the projects, the name of their folder. */
  readonly id: string;
  readonly isProject: boolean;
  /**
   * Made when asked for: of a large workspace few sets may be wanted.
   *
   * @param includes narrows them to the documents of some files
   */
  readonly views: (includes?: (file: string) => boolean) => readonly DocumentView[];
  /** Files of the set's own documents. */
  readonly files: ReadonlySet<string>;
}

/** Where documents go that belong to no project. */
const BESIDE = 'mentoring';
/** The owner of these, as no id is empty. */
const NOBODY = '';
/** What all sets share: an error there is an error of each. */
const SHARED = ['directory', 'config'];

/** Every set of a workspace: its projects, then what stands beside them. */
export function documentSets(workspace: Workspace): readonly DocumentSet[] {
  const { documents, projects } = workspace;
  const ids = new Set(projects.map(({ id }) => id));
  const fileOf = new Map(documents.map(({ kind, id, source }) => [`${kind} ${id}`, source.file]));
  const wantedBy =
    (includes = (_file: string) => true) =>
    (kind: string, id: string) =>
      includes(fileOf.get(`${kind} ${id}`) ?? '');
  let made: readonly DocumentView[] | undefined;
  const alone = () => {
    made ??= workspaceViews(workspace);
    return made;
  };
  const filesOf = new Map<string, Set<string>>();
  for (const { kind, project, source } of documents) {
    if (!kind || SHARED.includes(kind)) continue;
    const owner = project !== undefined && ids.has(project) ? project : NOBODY;
    filesOf.set(owner, (filesOf.get(owner) ?? new Set()).add(source.file));
  }
  const ofProjects = projects.map((project) => ({
    id: project.id,
    isProject: true,
    views: (includes?: (file: string) => boolean) => {
      const isWanted = wantedBy(includes);
      const own = alone().filter((one) => one.project === project.id && isWanted(one.kind, one.id));
      return [...chosenViews(project, isWanted), ...own];
    },
    files: filesOf.get(project.id) ?? new Set<string>(),
  }));
  const beside = {
    id: ids.has(BESIDE) ? `${BESIDE}-documents` : BESIDE,
    isProject: false,
    views: (includes?: (file: string) => boolean) => {
      const isWanted = wantedBy(includes);
      const own = alone().filter(({ project }) => project === undefined || !ids.has(project));
      return own.filter(({ kind, id }) => isWanted(kind, id));
    },
    files: filesOf.get(NOBODY) ?? new Set<string>(),
  };
  return beside.files.size > 0 ? [...ofProjects, beside] : ofProjects;
}
