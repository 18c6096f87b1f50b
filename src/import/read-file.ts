import { type Coverage, coverageOf } from './coverage.js';
import { formWords } from './form-words.js';
import { foreignFormat, toDocx } from './office.js';
import { type ImportedPicture, picturesOf } from './pictures.js';
import { marginLines, noteLines } from './pieces/margins.js';
import { type Line, linesOf, type Origin, type Piece } from './pieces/piece.js';
import { piecesOf } from './pieces/pieces.js';
import { labelFinder } from './place-labels.js';
import { withLabelledRows } from './recognise/loose-rows.js';
import { partsOf } from './recognise/parts.js';
import { withReportRows } from './recognise/report-rows.js';
import type { Vocabulary } from './recognise/vocabulary.js';
import { readWorkbook } from './sheet/read-workbook.js';
import type { Document } from './understand/documents.js';
import { withMarginTexts } from './understand/frame/margin-texts.js';
import { type Surroundings, understand } from './understand/understand.js';
import { UnreadableFile } from './unreadable.js';
import { readWord } from './word/read-word.js';
import { isLocked, requireZip } from './zip/file-type.js';
import { readParts } from './zip/read-parts.js';
import { openZip } from './zip/zip.js';

/** What a Word or Excel file was understood as. */
export interface ImportedFile {
  readonly documents: readonly Document[];
  readonly coverage: Coverage;
  /** The words of its form: labels, heads, numbers of rows. */
  readonly form: Document;
  /** The form's own words for a place of the file. */
  readonly labelOf: (origin: Origin) => string | undefined;
  /** What of the file's own markup was not understood: names and how often. */
  readonly passedOver: ReadonlyMap<string, number>;
  readonly pictures: readonly ImportedPicture[];
}

const MACROS = /(?:^|\/)vbaProject\.bin$/i;

interface Read {
  readonly pieces: readonly Piece[];
  /** Lines of headers and footers. */
  readonly margins: readonly Line[];
  readonly passedOver: ReadonlyMap<string, number>;
  /** The file as it was read: a DOCX where it was none. */
  readonly bytes: Uint8Array;
}

/** True for a workbook, false for a Word file; one with macros is neither read nor run. */
function isWorkbook(bytes: Uint8Array): boolean {
  const { names } = openZip(bytes);
  if (names.some((name) => MACROS.test(name))) throw new UnreadableFile('macros');
  return names.some((name) => /^xl\/workbook\.xml$/i.test(name));
}

async function readBytes(bytes: Uint8Array): Promise<Read> {
  if (isLocked(bytes)) throw new UnreadableFile('encrypted');
  const format = foreignFormat(bytes);
  const own = format === undefined ? bytes : await toDocx(bytes, format);
  requireZip(own);
  if (isWorkbook(own))
    return { pieces: readWorkbook(own), margins: [], passedOver: new Map(), bytes: own };
  const { page, headers, footers, notes, passedOver } = readWord(own);
  const margins = [...marginLines(headers, 'header'), ...marginLines(footers, 'footer')];
  return { pieces: [...piecesOf(page), ...noteLines(notes)], margins, passedOver, bytes: own };
}

/**
 * Reads a Word or Excel file into documents: DOCX and XLSX by itself, DOC, RTF and ODT with
 * LibreOffice where it is installed.
 *
 * @param fileName names the project where the file does not
 * @throws UnreadableFile for what cannot be read, or holds no document that is known
 */
export async function importFile(
  bytes: Uint8Array,
  fileName: string,
  vocabulary: Vocabulary,
  around: Surroundings,
): Promise<ImportedFile> {
  const { pieces, margins, passedOver, bytes: own } = await readBytes(bytes);
  const read = importPieces(pieces, fileName, vocabulary, around, margins);
  const pictures = picturesOf(pieces, read.documents, (parts) =>
    readParts(own, (name) => parts.has(name)),
  );
  return { ...read, passedOver, pictures };
}

/**
 * Turns lines and tables into documents.
 *
 * @param margins lines of headers and footers
 * @throws UnreadableFile where no document that is known is among them
 */
export function importPieces(
  written: readonly Piece[],
  fileName: string,
  vocabulary: Vocabulary,
  around: Surroundings,
  margins: readonly Line[] = [],
): Omit<ImportedFile, 'passedOver' | 'pictures'> {
  const pieces = withReportRows(withLabelledRows(written, vocabulary), vocabulary);
  const parts = partsOf(pieces, vocabulary);
  if (parts.length === 0) throw new UnreadableFile('nothing-known');
  const { documents: read, ledger } = understand(parts, vocabulary, around, fileName);
  const documents = withMarginTexts(read, margins, ledger);
  const coverage = coverageOf(
    [...pieces.flatMap(linesOf), ...margins],
    ledger,
    documents.map(({ fields }) => fields),
  );
  return {
    documents,
    coverage,
    form: formWords(parts, ledger),
    labelOf: labelFinder(parts, vocabulary),
  };
}
