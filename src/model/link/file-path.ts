import { posix } from 'node:path';
import type { Place } from '../../source/source-file.js';

/**
 * Where a file named in a document lies, from the workspace's root: the name counts from the
 * document's folder. `undefined` for one that leads out of the workspace.
 */
export function filePath(file: string, { source }: Place): string | undefined {
  const name = file.replaceAll('\\', '/');
  if (posix.isAbsolute(name) || /^[a-z]:/i.test(name)) return undefined;
  const path = posix.join(posix.dirname(source.file), name);
  return path.startsWith('..') ? undefined : path;
}
