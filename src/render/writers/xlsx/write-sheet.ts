import type { HeaderFooter, Margins, Workbook, Worksheet, WorksheetView } from 'exceljs';
import type { PageProfile } from '../../profile/page-profile.js';
import { DRAFT_MARK, type Draft, draftLine } from '../draft.js';
import type { CellStyles } from './cell-style.js';
import { columnWidth, heightOf } from './measures.js';
import type { Sheet, SheetCell, SheetRow } from './sheet.js';

const LANDSCAPE = { paperSize: 9, orientation: 'landscape', fitToPage: true } as const;

/** What the sheets of a workbook share. */
export interface SheetLook {
  readonly profile: PageProfile;
  readonly styles: CellStyles;
  readonly draft?: Draft;
}

/**
 * Writes a sheet: the head of its first table frozen, filtered and repeated in print, the page one wide.
 * Each row is handed on as soon as no cell reaches into it from above.
 */
export function writeSheet(workbook: Workbook, sheet: Sheet, name: string, look: SheetLook): void {
  const { first, head, last, columns, rows } = sheet;
  const views: Partial<WorksheetView>[] = head ? [{ state: 'frozen', ySplit: head }] : [];
  const titles = head ? { printTitlesRow: `${first ?? head}:${head}` } : {};
  const margins = inches(look.profile);
  const pageSetup = { ...LANDSCAPE, ...titles, fitToWidth: 1, fitToHeight: 0, margins };
  const page = workbook.addWorksheet(name, { views, pageSetup, headerFooter: marks(look.draft) });
  page.columns = columns.map((percent) => ({ width: columnWidth(percent) }));
  if (head && last) {
    const from = { row: head, column: 1 };
    page.autoFilter = { from, to: { row: last, column: columns.length } };
  }
  let reached = 0;
  for (const [index, row] of rows.entries()) {
    const number = index + 1;
    writeRow(page, row, number, look.styles);
    const line = page.getRow(number);
    line.height = heightOf(row, columns, look.profile);
    for (const cell of row.cells) reached = Math.max(reached, number + cell.rows - 1);
    if (reached <= number) line.commit();
  }
  page.commit();
}

function writeRow(page: Worksheet, row: SheetRow, number: number, styles: CellStyles): void {
  const line = page.getRow(number);
  for (const cell of row.cells) {
    const target = line.getCell(cell.column);
    // An empty text would not be taken for an empty cell by filters and formulas.
    if (cell.value !== '') target.value = cell.value;
    target.style = styles(row.kind, cell);
    const bottom = number + cell.rows - 1;
    const right = cell.column + cell.columns - 1;
    if (row.kind === 'band') fillBand(page, row, number, right, styles);
    else if (bottom > number || right > cell.column) {
      page.mergeCells(number, cell.column, bottom, right);
    }
  }
}

/** Cells of a band are not merged, or the table could not be sorted and filtered. */
function fillBand(
  page: Worksheet,
  row: SheetRow,
  number: number,
  right: number,
  styles: CellStyles,
): void {
  for (let column = 2; column <= right; column++) {
    const cell: SheetCell = { column, columns: 1, rows: 1, value: '' };
    page.getRow(number).getCell(column).style = styles(row.kind, cell);
  }
}

function inches({ margins }: PageProfile): Margins {
  const inch = (millimetres: number) => millimetres / 25.4;
  return {
    left: inch(margins.left),
    right: inch(margins.right),
    top: inch(margins.top),
    bottom: inch(margins.bottom),
    header: 0.3,
    footer: 0.3,
  };
}

/** Page number above, and the marks of a draft on each printed page. */
function marks(draft: Draft | undefined): Partial<HeaderFooter> {
  if (!draft) return { oddHeader: '&C&P' };
  return { oddHeader: `&C&P&R${DRAFT_MARK}`, oddFooter: `&C${draftLine(draft)}` };
}
