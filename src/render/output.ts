import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isOwnFile } from './writers/own-file.js';

/**
 * Why a file was not written: `foreign` is one that this program did not make or that was changed
 * since; anything else is the system's code (`EBUSY`: open in Word, `EACCES`: no right …).
 */
export type OutputFailure = string;

/**
 * Puts a rendered file in its place whole or not at all: to a neighbour first, then renamed. What
 * lies there is replaced only if the program made it and nobody changed it since, or by `force`.
 */
export function placeOutput(
  file: string,
  bytes: Uint8Array,
  { force }: { readonly force: boolean },
): OutputFailure | undefined {
  const neighbour = path.join(path.dirname(file), `.${process.pid}-${path.basename(file)}.tmp`);
  try {
    if (existsSync(file)) {
      if (!lstatSync(file).isFile()) return 'EISDIR';
      if (!force && !isOwnFile(readFileSync(file))) return 'foreign';
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(neighbour, bytes);
    renameSync(neighbour, file);
    return undefined;
  } catch (error) {
    if (existsSync(neighbour)) rmSync(neighbour, { force: true });
    return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  }
}
