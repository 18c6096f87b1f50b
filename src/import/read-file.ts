import { type Coverage, coverageOf } from './coverage.js';
import { linesOf, type Piece } from './pieces/piece.js';
import { piecesOf } from './pieces/pieces.js';
import { partsOf } from './recognise/parts.js';
import type { Vocabulary } from './recognise/vocabulary.js';
import type { Document } from './understand/documents.js';
import { type Surroundings, understand } from './understand/understand.js';
import { readWord } from './word/read-word.js';
import { requireZip } from './zip/file-type.js';

/** What a Word file was understood as. */
export interface ImportedFile {
  readonly documents: readonly Document[];
  readonly coverage: Coverage;
  /** What of the file's own markup was not understood. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/**
 * Reads a Word file into documents.
 *
 * @param fileName names the project where the file does not
 * @throws UnreadableFile for what cannot be read
 */
export function importWord(
  bytes: Uint8Array,
  fileName: string,
  vocabulary: Vocabulary,
  around: Surroundings,
): ImportedFile {
  requireZip(bytes);
  const word = readWord(bytes);
  const pieces: readonly Piece[] = piecesOf(word.page);
  const parts = partsOf(pieces, vocabulary);
  const { documents, ledger } = understand(parts, vocabulary, around, fileName);
  const coverage = coverageOf(
    pieces.flatMap(linesOf),
    ledger,
    documents.map(({ fields }) => fields),
  );
  return { documents, coverage, passedOver: word.passedOver };
}
