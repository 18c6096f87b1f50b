import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Pictures } from '../render/picture.js';

/** A picture for paper is far smaller. */
const LARGEST = 20 * 1024 * 1024;

/** Reads the pictures of a workspace; nothing outside of it, also not by a link. */
export function picturesOf(root: string): Pictures {
  return (name) => {
    try {
      const file = realpathSync(path.join(root, name));
      const isInside = file.startsWith(realpathSync(root) + path.sep);
      const known = statSync(file);
      if (!isInside || !known.isFile() || known.size > LARGEST) return undefined;
      return new Uint8Array(readFileSync(file));
    } catch {
      // A figure that cannot be read leaves its place empty; a rule tells of it.
      return undefined;
    }
  };
}
