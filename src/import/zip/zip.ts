import { UnreadableFile } from '../unreadable.js';
import { readDirectory, type ZipEntry } from './directory.js';
import { inflateEntry } from './inflate.js';
import { megabytes, ZIP_LIMITS } from './limits.js';

/** An opened zip. Only parts that are asked for are unpacked. */
export interface Zip {
  readonly names: readonly string[];
  /** Gives a part piece by piece; `false` where there is none of that name. */
  readonly stream: (name: string, take: (piece: Uint8Array) => void) => boolean;
}

/**
 * Opens a zip within the limits.
 *
 * @throws UnreadableFile where the file is too large, cut off or damaged; `stream` throws it too
 */
export function openZip(bytes: Uint8Array): Zip {
  if (bytes.length > ZIP_LIMITS.fileBytes) {
    throw new UnreadableFile('too-large', { limit: megabytes(ZIP_LIMITS.fileBytes) });
  }
  const entries = new Map<string, ZipEntry>();
  for (const entry of readDirectory(bytes)) {
    if (!entry.name.endsWith('/')) entries.set(entry.name, entry);
  }
  let sum = 0;
  return {
    names: [...entries.keys()],
    stream: (name, take) => {
      const entry = entries.get(name);
      if (entry === undefined) return false;
      sum += inflateEntry(bytes, entry, take);
      if (sum > ZIP_LIMITS.sumBytes) {
        throw new UnreadableFile('bomb', { name, limit: megabytes(ZIP_LIMITS.sumBytes) });
      }
      return true;
    },
  };
}
