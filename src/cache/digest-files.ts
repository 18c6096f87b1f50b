import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { keyOf } from './digest.js';

/** Most documents fit; larger files are read in several goes. */
const CHUNK_BYTES = 256 * 1024;

let chunk: Buffer | undefined;

/** Reads a file through a room that serves for all of them; gives its length. */
function readThrough(file: string, take: (bytes: Uint8Array) => void): number {
  chunk ??= Buffer.allocUnsafeSlow(CHUNK_BYTES);
  const descriptor = openSync(file, 'r');
  let total = 0;
  try {
    let length = CHUNK_BYTES;
    // Less than was asked for is the end: these are files, not pipes.
    while (length === CHUNK_BYTES) {
      length = readSync(descriptor, chunk);
      take(chunk.subarray(0, length));
      total += length;
    }
  } finally {
    closeSync(descriptor);
  }
  return total;
}

/**
 * One name for the bytes of many files in their order. Memory does not grow with them, and no object is
 * made for a file unless somebody wants to know of each.
 *
 * @param tell hears the SHA-256 of each file
 * @throws the system's error where one does not open
 */
export function digestFiles(
  files: readonly string[],
  tell?: (file: string, digest: string) => void,
): string {
  const all = createHash('sha256');
  const lengths = files.map((file) => {
    const own = tell && createHash('sha256');
    const length = readThrough(file, (bytes) => {
      all.update(bytes);
      own?.update(bytes);
    });
    if (own !== undefined) tell?.(file, own.digest('hex'));
    return length;
  });
  return keyOf(all.digest('hex'), lengths);
}
