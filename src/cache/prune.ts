import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** What entries of other runs may take up together, in bytes, however small a run is. */
const ROOM_BYTES = 64 * 1024 * 1024;
/** As many times its own entries a run leaves to others where that is more. */
const TIMES_OWN = 3;
/** A file that a killed run was writing; nobody takes so long to write one. */
const LEFT_OVER_MS = 10 * 60 * 1000;

const ENTRY = /^[0-9a-f]{64}$/;
const NEIGHBOUR = /^\.passport-\d+\.tmp$/;

interface Found {
  readonly file: string;
  readonly name: string;
  readonly size: number;
  readonly mtimeMs: number;
}

function lookAt(folder: string): readonly Found[] {
  return readdirSync(folder)
    .filter((name) => ENTRY.test(name) || NEIGHBOUR.test(name))
    .flatMap((name) => {
      const file = path.join(folder, name);
      const stat = statSync(file, { throwIfNoEntry: false });
      return stat?.isFile() === true
        ? [{ file, name, size: stat.size, mtimeMs: stat.mtimeMs }]
        : [];
    });
}

/**
 * Removes what has not been used for longest until the rest has room, and what killed runs left. Other
 * files of the folder are never touched, nor are the entries of the present run.
 *
 * @param inUse names of the present run's entries
 */
export function prune(folder: string, inUse: ReadonlySet<string>, room = ROOM_BYTES): void {
  const found = lookAt(folder);
  const old = Date.now() - LEFT_OVER_MS;
  const entries = found.filter(({ name }) => ENTRY.test(name));
  const leftOver = found.filter((one) => !entries.includes(one) && one.mtimeMs < old);
  const sizeOf = (all: readonly Found[]) => all.reduce((sum, { size }) => sum + size, 0);
  const own = sizeOf(entries.filter(({ name }) => inUse.has(name)));
  const others = entries
    .filter(({ name }) => !inUse.has(name))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  let left = Math.max(room, TIMES_OWN * own);
  const tooMany = others.filter(({ size }) => {
    left -= size;
    return left < 0;
  });
  for (const { file } of [...leftOver, ...tooMany]) rmSync(file, { force: true });
}
