import { loadDocument } from '../model/link/load-document.js';
import { keyOfName, namedThings } from '../model/named-things.js';
import { readSource } from '../source/read.js';
import { loadWorkspace } from './load-workspace.js';

/** An id of a new document that something of the same kind has already. */
export interface TakenId {
  readonly id: string;
  /** The file that has it, relative to the workspace, with `/`. */
  readonly file: string;
}

/**
 * The ids of a text that would stand twice in a workspace if it were written to `file`.
 *
 * @param file relative to the root, with `/`; what stands there now is not counted
 */
export async function takenIds(
  root: string,
  file: string,
  text: string,
): Promise<readonly TakenId[]> {
  const { workspace } = await loadWorkspace(root);
  const files = new Map<string, string>();
  for (const document of workspace.documents) {
    if (document.source.file === file) continue;
    for (const named of namedThings(document)) {
      files.set(keyOfName(document, named), document.source.file);
    }
  }
  const document = loadDocument(await readSource(file, new TextEncoder().encode(text)));
  return namedThings(document).flatMap((named) => {
    const there = files.get(keyOfName(document, named));
    return there === undefined ? [] : [{ id: named.id, file: there }];
  });
}
