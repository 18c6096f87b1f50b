import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../findings/user-error.js';
import type { CliWords } from '../language/catalogue/cli.js';
import { writeWhole } from '../workspace/write-file.js';

/**
 * Writes a file that the user asked for by its kind rather than by name: what is already there stays,
 * unless the user said to replace it.
 *
 * @returns whether the file was written
 */
export function placeFile(
  root: string,
  file: string,
  content: string | Uint8Array,
  { force, words }: { readonly force: boolean; readonly words: CliWords },
): boolean {
  const absolute = path.resolve(root, file);
  const isInside = absolute.startsWith(path.resolve(root) + path.sep);
  if (!isInside) throw new UserError(words.errors.outside(file));
  if (existsSync(absolute) && (!force || !lstatSync(absolute).isFile())) return false;
  writeWhole(absolute, content, words);
  return true;
}
