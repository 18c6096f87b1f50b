import { cleanLine } from '../pieces/clean-line.js';
import type { Grid, GridCell, GridRow, Line, Origin, Piece } from '../pieces/piece.js';
import { withoutTraces } from '../pieces/traces.js';
import { UnreadableFile } from '../unreadable.js';
import { readRelations } from '../word/relations.js';
import { openZip } from '../zip/zip.js';
import { readDateStyles } from './date-styles.js';
import { readSheet, type Sheet, type SheetCell } from './read-sheet.js';
import { readSharedStrings } from './shared-strings.js';

function linesIn(text: string, origin: Origin): readonly Line[] {
  return text
    .split(/\r?\n/)
    .map(cleanLine)
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'line', text: line, depth: 0, bold: false, origin }));
}

function rowsOf({ cells }: Sheet): readonly (readonly SheetCell[])[] {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
}

/** A sheet as pieces: titles of one cell above the table are lines, the rest is a table. */
function piecesOfSheet(sheet: Sheet, number: number): readonly Piece[] {
  const rows = rowsOf(sheet);
  const width = Math.max(1, ...sheet.cells.map(({ column }) => column));
  const spans = new Map(sheet.merges.map((one) => [`${one.row} ${one.column}`, one.columns]));
  const originOf = ({ row, column }: SheetCell): Origin => ({ table: number, row, column });
  const first = rows.findIndex((row) => row.length > 1);
  const above = rows.slice(0, first < 0 ? rows.length : first);
  const titles = above.flat().flatMap((cell) => linesIn(cell.text, originOf(cell)));
  const body = rows.slice(above.length).map((row): GridRow => {
    const cells = row.map((cell): GridCell => {
      const span = Math.min(spans.get(`${cell.row} ${cell.column}`) ?? 1, width - cell.column + 1);
      const origin = originOf(cell);
      return { column: cell.column, span, lines: linesIn(cell.text, origin), grids: [], origin };
    });
    return { cells, isHead: false };
  });
  if (body.length === 0) return titles;
  const grid: Grid = { kind: 'grid', number, width, rows: body };
  return [...titles, grid];
}

/**
 * Reads an XLSX into the same pieces as a Word file: each sheet is a table with its titles.
 *
 * @throws UnreadableFile for what is no workbook, is damaged or beyond the limits
 */
export function readWorkbook(bytes: Uint8Array): readonly Piece[] {
  const zip = openZip(bytes);
  const main = readRelations(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  if (!zip.names.includes(main) || !/workbook/.test(main)) throw new UnreadableFile('not-excel');
  const relations = readRelations(zip, main);
  const partOf = (type: string) => relations.find((one) => one.type === type)?.target ?? '';
  const shared = {
    strings: readSharedStrings(zip, partOf('sharedStrings')),
    isDate: readDateStyles(zip, partOf('styles')),
  };
  const sheets = relations.filter(({ type }) => type === 'worksheet');
  const pieces = sheets.flatMap(({ target }, index) =>
    piecesOfSheet(readSheet(zip, target, shared), index + 1),
  );
  return withoutTraces(pieces);
}
