import type { LoadedDocument } from '../document.js';
import type { Workspace } from '../workspace.js';
import { linkDirectory } from './directory.js';
import { linkProject } from './project.js';

/** Links all documents of a workspace: the directory first, then project by project. */
export function linkWorkspace(documents: readonly LoadedDocument[]): Workspace {
  const directory = linkDirectory(documents);
  const byProject = new Map<string, LoadedDocument[]>();
  for (const document of documents) {
    if (document.project === undefined) continue;
    const there = byProject.get(document.project);
    if (there === undefined) byProject.set(document.project, [document]);
    else there.push(document);
  }
  const unread = new Set(
    documents.flatMap(({ unread: head }) => (head?.kind === 'passport' ? [head.project] : [])),
  );
  const ids = [...byProject.keys()].sort();
  const projects = ids.map((id) =>
    linkProject(id, byProject.get(id) ?? [], directory, unread.has(id)),
  );
  return { documents, directory, projects };
}
