import { type Dirent, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { globBase, isGlob } from './glob-base.js';

/** Hidden files, and the note that Word keeps beside a document while it is open. */
const isPassedOver = (name: string) =>
  name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The files below a folder, relative to it, with `/`. */
function* filesBelow(folder: string, depth: number, above = ''): Generator<string> {
  for (const entry of entriesOf(folder)) {
    if (isPassedOver(entry.name)) continue;
    const name = above + entry.name;
    if (!entry.isDirectory()) yield name;
    else if (depth > 1) yield* filesBelow(path.join(folder, entry.name), depth - 1, `${name}/`);
  }
}

function matching(cwd: string, pattern: string): readonly string[] {
  const base = globBase(pattern);
  const rest = pattern
    .replaceAll('\\', '/')
    .slice(base === '.' ? 0 : base.length)
    .replace(/^\//, '');
  const depth = rest.includes('**') ? Number.POSITIVE_INFINITY : rest.split('/').length;
  const matches = picomatch(rest);
  return [...filesBelow(path.resolve(cwd, base), depth)]
    .filter((file) => matches(file))
    .sort()
    .map((file) => path.posix.join(base, file));
}

/**
 * Files named one by one, with patterns replaced by what they match: the shells of Windows leave that to
 * programs. A pattern that matches nothing stays, for whoever opens it to say so.
 */
export function expandPatterns(cwd: string, args: readonly string[]): readonly string[] {
  return args.flatMap((arg) => {
    if (!isGlob(arg) || existsSync(path.resolve(cwd, arg))) return [arg];
    const found = matching(cwd, arg);
    return found.length > 0 ? found : [arg];
  });
}
