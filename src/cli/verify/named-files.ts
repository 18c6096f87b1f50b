import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readSeal } from '../../render/writers/seal.js';
import { createMatcher } from '../../workspace/matcher.js';
import { globBase, isGlob } from '../glob-base.js';

const OFFICE = /\.(?:docx|xlsx)$/i;
const PAGE = /\.html$/i;
/** What Word lays beside a file that is open. */
const OWNER_FILE = /^~\$/;

/** Folders hold pages of all sorts: only those that the program sealed are documents. */
function isSealedPage(file: string): boolean {
  return PAGE.test(file) && readSeal(readFileSync(file)) !== undefined;
}

/** The documents in a folder and in those inside it, by paths that begin as the folder's does. */
function documentsIn(folder: string, shown: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path.join(shown, entry.name);
      if (entry.isDirectory()) return documentsIn(path.join(folder, entry.name), inside);
      const isOffice = OFFICE.test(entry.name) && !OWNER_FILE.test(entry.name);
      return isOffice || isSealedPage(path.join(folder, entry.name)) ? [inside] : [];
    });
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The files that a path means: itself, those of a folder, those a pattern matches. */
function filesOf(cwd: string, given: string): readonly string[] {
  const absolute = path.resolve(cwd, given);
  if (isFolder(absolute)) return documentsIn(absolute, given);
  if (!isGlob(given) || existsSync(absolute)) return [given];
  const base = globBase(given);
  if (!isFolder(path.resolve(cwd, base))) return [given];
  const matches = createMatcher([given]);
  const found = documentsIn(path.resolve(cwd, base), base);
  return found.filter((file) => matches(file.split(path.sep).join('/')));
}

/** The same; a path that means no file stands for itself, so that something is said of it. */
function filesOrSelf(cwd: string, given: string): readonly string[] {
  try {
    const files = filesOf(cwd, given);
    return files.length > 0 ? files : [given];
  } catch {
    // A folder that does not open: opening it as a file will say why.
    return [given];
  }
}

/** Every file that the user named, each once, in the order named. */
export function namedFiles(cwd: string, given: readonly string[]): readonly string[] {
  return [...new Set(given.flatMap((one) => filesOrSelf(cwd, one)))];
}
