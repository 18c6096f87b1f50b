import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENDINGS } from '../../render/formats.js';
import { readSeal } from '../../render/writers/seal.js';
import { readMadeFile } from '../verify/read-file.js';
import type { Delivery } from './deliver.js';
import type { RenderRequest } from './request.js';

/** What is compared with the files that are there. */
export interface Compared {
  /** Names of the files that are made now, by set: other files of these sets are left over. */
  readonly made: ReadonlyMap<string, ReadonlySet<string>>;
  /** All sets of the workspace: folders of others are left over. Absent where the folder may hold more. */
  readonly sets?: ReadonlySet<string>;
}

/**
 * Files that this program made once and would not make now: of the other way to bind documents, of a
 * document or a project that is gone. Only formats that are asked for are looked at.
 */
export function leftovers(
  { out, formats }: RenderRequest,
  { made, sets }: Compared,
): readonly Pick<Delivery, 'set' | 'name'>[] {
  const endings = formats.map((format) => `.${ENDINGS[format]}`);
  const gone = sets ? foldersOf(out).filter((folder) => !sets.has(folder)) : [];
  return [...made.keys(), ...gone].flatMap((set) =>
    entriesOf(path.join(out, set))
      .filter((entry) => entry.isFile() && !made.get(set)?.has(entry.name))
      .filter(({ name }) => endings.includes(path.extname(name).toLowerCase()))
      .filter(({ name }) => isOurs(path.join(out, set, name)))
      .map(({ name }) => ({ set, name })),
  );
}

function foldersOf(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** What lies in a folder, by name; nothing where there is none or it does not open. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Whether the program made a file, also where it was edited since. */
function isOurs(file: string): boolean {
  const read = readMadeFile(file);
  if ('provenance' in read || ('problem' in read && read.problem === 'no-marks')) return true;
  try {
    return readSeal(readFileSync(file)) !== undefined;
  } catch {
    return false;
  }
}
