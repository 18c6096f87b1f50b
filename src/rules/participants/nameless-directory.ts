import type { LoadedDocument } from '../../model/document.js';
import type { Workspace } from '../../model/workspace.js';
import { keyOf, type Place, type SourceFile } from '../../source/source-file.js';

const kindOf = ({ source }: LoadedDocument): Place => keyOf({ source, path: ['kind'] });

/** True where the directory has nobody; one that cannot be read may have everybody. */
export function isNameless({ directory }: Pick<Workspace, 'directory'>): boolean {
  const { organizations, people, groups, isPartial } = directory;
  return organizations.size + people.size + groups.size === 0 && isPartial !== true;
}

/**
 * Where it is told that nobody can be known: at the directory that has nobody; where there is none, at the
 * passport of a document's project, or at the document itself.
 *
 * @returns a place for each file; `undefined` where the directory has somebody
 */
export function namelessAt(
  workspace: Workspace,
): ((source: SourceFile) => Place | undefined) | undefined {
  if (!isNameless(workspace)) return undefined;
  const { documents } = workspace;
  const directory = documents.find(({ kind }) => kind === 'directory');
  if (directory !== undefined) return () => kindOf(directory);
  const bySource = new Map(documents.map((document) => [document.source, document]));
  const heads = new Map<string, LoadedDocument>();
  for (const document of documents) {
    const { project, kind } = document;
    if (project === undefined) continue;
    if (!heads.has(project) || kind === 'passport') heads.set(project, document);
  }
  return (source) => {
    const document = bySource.get(source);
    const head = heads.get(document?.project ?? '') ?? document;
    return head && kindOf(head);
  };
}
