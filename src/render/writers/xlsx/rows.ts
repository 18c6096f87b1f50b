import type { PageProfile } from '../../profile/page-profile.js';
import { cellLine } from '../../provenance/part-text.js';
import type { CellStyles } from './cell-style.js';
import { cellXml, columnName, heldText } from './cells.js';
import { fittedBand, heightOf, pageHeight } from './measures.js';
import { pagesOf } from './page-breaks.js';
import type { Sheet, SheetCell, SheetRow } from './sheet.js';

/** So many rows are handed on at a time. */
const BATCH = 500;

/** Rows as the file holds them. */
export interface RowBatch {
  readonly xml: string;
  /** What the cells say, as `verify` reads it. */
  readonly lines: readonly string[];
  /** Ranges of merged cells: «A1:C1». */
  readonly merged: readonly string[];
  /** Rows that begin a page, so far. */
  readonly breaks: readonly number[];
}

/** A place that a cell above or to the left stretches over. */
interface Covered {
  readonly style: number;
  readonly rows: number;
}

/**
 * The rows of a sheet as XML, many at a time. exceljs makes an object of each cell and writes it
 * property by property, which takes it four times as long.
 *
 * @param number of the sheet, from 1
 */
export function* rowBatches(
  sheet: Sheet,
  number: number,
  styles: CellStyles,
  profile: PageProfile,
): Generator<RowBatch> {
  const names = sheet.columns.map((_, index) => columnName(index + 1));
  const nameOf = (column: number) => names[column - 1] ?? columnName(column);
  let covered = new Map<number, Covered>();
  let at = 0;
  let batch = emptyBatch();
  const { first, head } = sheet;
  const repeated = head && ([first ?? head, head] as const);
  const pages = pagesOf({ height: pageHeight(profile), ...(repeated && { repeated }) });
  const write = (row: SheetRow) => {
    const places = placesOf(row, covered, styles);
    covered = placesBelow(places);
    let cells = '';
    for (const { column, style, cell } of places) {
      const place = nameOf(column) + at;
      const held = cell === undefined ? '' : heldText(cell.value);
      cells += cellXml(place, style, cell?.value ?? '', held);
      const line = held === '' ? undefined : cellLine(number, place, held);
      if (line !== undefined) batch.lines.push(line);
      if (cell !== undefined && row.kind !== 'band' && cell.rows * cell.columns > 1) {
        batch.merged.push(`${place}:${nameOf(column + cell.columns - 1)}${at + cell.rows - 1}`);
      }
    }
    const height = heightOf(row, sheet.columns, profile);
    pages.add(row.kind, height);
    batch.xml += `<row r="${at}" ht="${height}" customHeight="1">${cells}</row>`;
  };
  for (const row of sheet.rows()) {
    at += 1;
    write(fittedBand(row, sheet.columns, profile));
    if (at % BATCH !== 0) continue;
    yield { ...batch, breaks: pages.breaks() };
    batch = emptyBatch();
  }
  yield { ...batch, breaks: pages.breaks() };
}

function emptyBatch(): { xml: string; readonly lines: string[]; readonly merged: string[] } {
  return { xml: '', lines: [], merged: [] };
}

interface CellPlace extends Covered {
  readonly column: number;
  /** Absent where another cell stretches over the place: it has borders of its own all the same. */
  readonly cell?: SheetCell;
}

/** All places of a row that have a look, from left to right. */
function placesOf(
  { kind, cells }: SheetRow,
  covered: ReadonlyMap<number, Covered>,
  styles: CellStyles,
): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (const [column, { style, rows }] of covered) places.push({ column, style, rows });
  for (const cell of cells) {
    const { column, columns, rows } = cell;
    const isBand = kind === 'band' && columns > 1;
    const style = styles.of(kind, cell, isBand ? 'start' : undefined);
    places.push({ column, style, rows, cell });
    for (let next = 1; next < columns; next++) {
      const part = next === columns - 1 ? 'end' : 'middle';
      const own = isBand ? styles.of(kind, cell, part) : style;
      places.push({ column: column + next, style: own, rows });
    }
  }
  return covered.size === 0 ? places : places.sort((a, b) => a.column - b.column);
}

function placesBelow(places: readonly CellPlace[]): Map<number, Covered> {
  const below = new Map<number, Covered>();
  for (const { column, style, rows } of places) {
    if (rows > 1) below.set(column, { style, rows: rows - 1 });
  }
  return below;
}
