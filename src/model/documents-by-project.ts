import type { LoadedDocument } from './document.js';

/** The documents of each project by its id, in the order of the documents; those of no project are left out. */
export function documentsByProject(
  documents: readonly LoadedDocument[],
): ReadonlyMap<string, readonly LoadedDocument[]> {
  const found = new Map<string, LoadedDocument[]>();
  for (const document of documents) {
    const { project } = document;
    if (project === undefined) continue;
    const there = found.get(project);
    if (there === undefined) found.set(project, [document]);
    else there.push(document);
  }
  return found;
}
