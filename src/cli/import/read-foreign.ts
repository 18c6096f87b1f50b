import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../findings/user-error.js';
import type { ImportedFile } from '../../import/read-file.js';
import type { Vocabulary } from '../../import/recognise/vocabulary.js';
import type { Surroundings } from '../../import/understand/understand.js';
import { isUnreadable } from '../../import/unreadable.js';
import { importWords } from '../../language/catalogue/import.js';
import type { CommandContext } from '../command.js';

function bytesOf(file: string, { words }: CommandContext): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    const reason = words.reasons[code] ?? code;
    throw new UserError(words.errors.cannotOpen(path.basename(file), reason));
  }
}

/**
 * Reads one Word or Excel file.
 *
 * @throws UserError in the user's words for a file that cannot be read
 */
export async function readForeign(
  file: string,
  vocabulary: Vocabulary,
  around: Surroundings,
  context: CommandContext,
): Promise<ImportedFile> {
  const { importFile } = await import('../../import/read-file.js');
  const bytes = bytesOf(file, context);
  try {
    return await importFile(bytes, path.basename(file), vocabulary, around);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    const reason = importWords(context.lang).unreadable[error.code]?.(error.args) ?? error.code;
    throw new UserError(context.words.errors.cannotOpen(path.basename(file), reason));
  }
}
