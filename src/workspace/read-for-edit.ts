import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../findings/user-error.js';
import { decode } from '../source/decode.js';
import { encode } from '../source/encode.js';
import { errorCode } from '../source/error-code.js';
import type { SourceFile } from '../source/source-file.js';
import type { Rewrite, RewriteWords } from './rewrite-files.js';

/**
 * Makes ready to put another text into a file that was read: with the bytes that it has now, and
 * its byte order mark kept.
 *
 * @throws UserError where the file does not open any more or says something else
 */
export function rewriteOf(
  root: string,
  { file, text: before }: Pick<SourceFile, 'file' | 'text'>,
  after: string,
  { errors, reasons }: RewriteWords,
): Rewrite {
  const absolute = path.join(root, file);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(absolute));
  } catch (error) {
    const code = errorCode(error);
    throw new UserError(errors.cannotOpen(file, reasons[code] ?? code));
  }
  const { text, byteOrderMark, problem } = decode(bytes);
  if (text !== before) throw new UserError(errors.changedMeanwhile(file));
  // The mark of another encoding is not that of UTF-8.
  const isMarked = byteOrderMark && problem === undefined;
  return { file: absolute, before: bytes, after: encode(after, { byteOrderMark: isMarked }) };
}
