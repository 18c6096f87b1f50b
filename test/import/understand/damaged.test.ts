import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridRow, Piece } from '../../../src/import/pieces/piece.js';
import { piecesOf } from '../../../src/import/pieces/pieces.js';
import { importPieces } from '../../../src/import/read-file.js';
import { NOTHING_KNOWN } from '../../../src/import/understand/understand.js';
import { isUnreadable } from '../../../src/import/unreadable.js';
import { readWord } from '../../../src/import/word/read-word.js';
import { exampleFiles } from '../../render/example-files.js';
import { municipalFile } from '../municipal-file.js';
import { vocabulary } from '../vocabulary.js';

const examples = await exampleFiles('smart-leader');
const documents: readonly (readonly Piece[])[] = [
  municipalFile(),
  ...examples.filter(({ format }) => format === 'docx').map(({ bytes }) => bytes),
].map((bytes) => piecesOf(readWord(bytes).page));

/** A document with some of its lines, rows and cells gone, and some rows moved. */
const damaged = fc
  .tuple(fc.constantFrom(...documents), fc.infiniteStream(fc.nat(99)))
  .map(([pieces, chances]): readonly Piece[] => {
    const chance = () => chances.next().value ?? 0;
    const cut = (row: GridRow): GridRow => ({
      ...row,
      cells: row.cells.filter(() => chance() > 4),
    });
    return pieces.flatMap((piece): readonly Piece[] => {
      if (chance() < 4) return [];
      if (piece.kind === 'line') return [piece];
      const rows = piece.rows.filter(() => chance() > 6).map(cut);
      return [{ ...piece, rows: chance() < 10 ? rows.toReversed() : rows }];
    });
  });

/** The account of the words; nothing where no document is left to be recognised. */
function coverageUnless(pieces: readonly Piece[]) {
  try {
    return importPieces(pieces, 'a.docx', vocabulary, NOTHING_KNOWN).coverage;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return { nowhere: [] };
  }
}

describe('a document with parts gone', () => {
  it('is read without a crash and without losing a word that is there', () => {
    fc.assert(
      fc.property(damaged, (pieces) => {
        const { nowhere } = coverageUnless(pieces);
        expect(nowhere).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
