import type { LoadedDocument } from '../../model/document.js';
import { field, items, text } from '../../model/link/cursor.js';
import { rootOf } from '../../model/link/directory.js';
import { type Place, within } from '../../source/source-file.js';

/** Documents whose annexes are numbered together: those of a project, a regulation with what hangs on it. */
export interface AnnexFamily {
  readonly id: string;
  readonly documents: readonly LoadedDocument[];
  /** Where each number stands, in the order of the numbers. */
  readonly numbers: ReadonlyMap<number, Place>;
  /** How many annexes are declared, with numbers or without. */
  readonly count: number;
}

function familyOf(document: LoadedDocument): string | undefined {
  const { kind, id, project } = document;
  if (kind === 'regulation') return id;
  return text(rootOf(document), 'regulation') ?? project;
}

/** The annexes a document declares, and itself where it is one. */
function annexesOf(document: LoadedDocument): readonly { number?: string; place: Place }[] {
  const root = rootOf(document);
  const stamp = field(root, 'annex');
  return [...(stamp ? [stamp] : []), ...items(root, 'annexes')].map((cursor) => {
    const number = text(cursor, 'number');
    const isNumbered = number !== undefined;
    const place = isNumbered ? within(cursor.place, 'number') : cursor.place;
    return { place, ...(isNumbered && { number }) };
  });
}

function gather(id: string, documents: readonly LoadedDocument[]): AnnexFamily {
  const annexes = documents.flatMap(annexesOf);
  const numbers = new Map<number, Place>();
  for (const { number, place } of annexes) {
    const value = Number(number);
    if (Number.isInteger(value) && value > 0 && !numbers.has(value)) numbers.set(value, place);
  }
  const sorted = new Map([...numbers].toSorted(([a], [b]) => a - b));
  return { id, documents, numbers: sorted, count: annexes.length };
}

/** The families of a workspace, in the order of their first documents. */
export function annexFamilies(documents: readonly LoadedDocument[]): readonly AnnexFamily[] {
  const byFamily = new Map<string, LoadedDocument[]>();
  for (const document of documents) {
    const family = familyOf(document);
    if (family === undefined) continue;
    const there = byFamily.get(family);
    if (there === undefined) byFamily.set(family, [document]);
    else there.push(document);
  }
  return [...byFamily].map(([id, all]) => gather(id, all));
}
