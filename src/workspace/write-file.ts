import { UserError } from '../findings/user-error.js';
import { replaceFile } from '../source/replace-file.js';

/** The words of a failed writing, in the user's language. */
export interface WriteWords {
  readonly errors: { readonly cannotWrite: (path: string, reason: string) => string };
  readonly reasons: Readonly<Record<string, string>>;
}

/**
 * Writes a file whole or not at all. Makes the folders it needs.
 *
 * @throws UserError where the place cannot be written: no right, no room, a file held by Word
 */
export function writeWhole(file: string, content: string | Uint8Array, words: WriteWords): void {
  const failure = replaceFile(file, content);
  if (failure === undefined) return;
  const { code, folder = file } = failure;
  throw new UserError(words.errors.cannotWrite(folder, words.reasons[code] ?? code));
}
