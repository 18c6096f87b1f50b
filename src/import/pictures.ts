import path from 'node:path';
import { linesOf, type Piece } from './pieces/piece.js';
import type { Document } from './understand/documents.js';
import { isLeaf, isList } from './understand/draft.js';
import { pictureFile } from './word/picture-file.js';

/** A picture of a Word file. */
export interface ImportedPicture {
  /** Name of its part in the file: `word/media/image1.png`. */
  readonly part: string;
  /** Where it would lie in a workspace, with `/`; `undefined` where no figure of a document is this picture. */
  readonly file?: string;
  readonly bytes?: Uint8Array;
}

/** Files that the figures of a document name, beside it. */
function figureFiles({ file, fields: { figures } }: Document): readonly string[] {
  if (figures === undefined || !isList(figures)) return [];
  return figures.flatMap((figure) => {
    const named = figure !== null && 'file' in figure ? figure.file : undefined;
    if (named === undefined || !isLeaf(named)) return [];
    return [path.posix.join(path.posix.dirname(file), String(named.leaf))];
  });
}

/**
 * The pictures of a file, each once, with the places that documents have for them.
 *
 * @param read gives the bytes of parts of the file
 */
export function picturesOf(
  pieces: readonly Piece[],
  documents: readonly Document[],
  read: (parts: ReadonlySet<string>) => ReadonlyMap<string, Uint8Array>,
): readonly ImportedPicture[] {
  const parts = new Set(
    pieces.flatMap(linesOf).flatMap(({ picture }) => (picture === undefined ? [] : [picture])),
  );
  const files = new Set(documents.flatMap(figureFiles));
  const placed = new Map(
    [...parts].flatMap((part) => {
      const own = pictureFile(part);
      const file = own && [...files].find((one) => one.endsWith(`/${own}`));
      return file === undefined ? [] : [[part, file] as const];
    }),
  );
  const bytes = placed.size === 0 ? new Map<string, Uint8Array>() : read(new Set(placed.keys()));
  return [...parts].map((part) => {
    const [file, content] = [placed.get(part), bytes.get(part)];
    return { part, ...(file !== undefined && content && { file, bytes: content }) };
  });
}
