import ExcelJS from 'exceljs';
import type { PageDocument } from '../../page/page.js';
import type { PageProfile } from '../../profile/page-profile.js';
import type { DocumentProperties } from '../core-properties.js';
import { DRAFT_MARK, type Draft, draftLine } from '../draft.js';
import { finish } from '../finish.js';
import { layOut, type Sheet, type SheetCell, type SheetRow } from './sheet.js';
import { sheetNames } from './sheet-names.js';

export interface XlsxOptions {
  readonly profile: PageProfile;
  readonly properties: DocumentProperties;
  readonly draft?: Draft;
}

/** Letters that fit the width of a landscape page at table size. */
const PAGE_LETTERS = 150;
/** Excel's unit of column width, in points, and its highest row. */
const LETTER_WIDTH = 5.25;
const HIGHEST = 409;
/** Times New Roman, in type sizes. */
const MEAN_LETTER = 0.5;
const LINE_HEIGHT = 1.25;
const DATE_FORMAT = 'dd.mm.yyyy';
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } } as const;
/** An empty place of a matrix: seen at once, pale on paper. */
const EMPTY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF5D6' } } as const;
const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const LANDSCAPE = { paperSize: 9, orientation: 'landscape', fitToPage: true } as const;

/** Writes a page tree as a workbook, a sheet for each section. Equal input gives equal bytes. */
export async function writeXlsx(document: PageDocument, options: XlsxOptions): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const names = sheetNames(document.sections.map(({ name }) => name));
  for (const [index, section] of document.sections.entries()) {
    writeSheet(workbook, layOut(section), names[index] ?? '', options);
  }
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()), options.properties);
}

function writeSheet(
  workbook: ExcelJS.Workbook,
  sheet: Sheet,
  name: string,
  options: XlsxOptions,
): void {
  const { first, head, last, columns } = sheet;
  const views: Partial<ExcelJS.WorksheetView>[] = head ? [{ state: 'frozen', ySplit: head }] : [];
  const margins = inches(options.profile);
  const pageSetup = { ...LANDSCAPE, fitToWidth: 1, fitToHeight: 0, margins };
  const page = workbook.addWorksheet(name, {
    views,
    pageSetup,
    headerFooter: marks(options.draft),
  });
  page.columns = columns.map((percent) => ({ width: (percent * PAGE_LETTERS) / 100 }));
  for (const [index, row] of sheet.rows.entries()) {
    writeRow(page, row, index + 1, options.profile);
    page.getRow(index + 1).height = heightOf(row, columns, options.profile);
  }
  if (!head || !last) return;
  page.pageSetup.printTitlesRow = `${first ?? head}:${head}`;
  page.autoFilter = {
    from: { row: head, column: 1 },
    to: { row: last, column: columns.length },
  };
}

function writeRow(
  page: ExcelJS.Worksheet,
  row: SheetRow,
  number: number,
  profile: PageProfile,
): void {
  for (const cell of row.cells) {
    const target = page.getCell(number, cell.column);
    target.value = cell.value;
    target.style = styleOf(row.kind, cell, profile);
    const bottom = number + cell.rows - 1;
    const right = cell.column + cell.columns - 1;
    if (row.kind === 'band') fillBand(page, row, number, right, profile);
    else if (bottom > number || right > cell.column) {
      page.mergeCells(number, cell.column, bottom, right);
    }
  }
}

/** In points. Written out, for not every program works it out when it opens a file. */
function heightOf(row: SheetRow, columns: readonly number[], { font }: PageProfile): number {
  const size = row.kind === 'title' ? font.size : font.tableSize;
  const lines = row.cells.map(({ value, column, columns: span, rows }) => {
    if (value instanceof Date || row.kind === 'band') return 1;
    const percent = columns.slice(column - 1, column - 1 + span).reduce((sum, one) => sum + one, 0);
    const width = ((percent * PAGE_LETTERS) / 100) * LETTER_WIDTH;
    const perLine = Math.max(1, width / (size * MEAN_LETTER));
    const paragraphs = value
      .split('\n')
      .map(({ length }) => Math.max(1, Math.ceil(length / perLine)));
    return Math.ceil(paragraphs.reduce((sum, one) => sum + one, 0) / rows);
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * size * LINE_HEIGHT);
}

/** Cells of a band are not merged, or the table could not be sorted and filtered. */
function fillBand(
  page: ExcelJS.Worksheet,
  row: SheetRow,
  number: number,
  right: number,
  profile: PageProfile,
): void {
  for (let column = 2; column <= right; column++) {
    const cell: SheetCell = { column, columns: 1, rows: 1, value: '' };
    page.getCell(number, column).style = styleOf(row.kind, cell, profile);
  }
}

function styleOf(
  kind: SheetRow['kind'],
  cell: SheetCell,
  { font }: PageProfile,
): Partial<ExcelJS.Style> {
  const bold = kind === 'title' || kind === 'head' || kind === 'band';
  const size = kind === 'title' ? font.size : font.tableSize;
  const centred = kind === 'title' || kind === 'head' || cell.align === 'center';
  const inTable = kind === 'head' || kind === 'band' || kind === 'body';
  return {
    font: { name: font.family, size, bold },
    alignment: {
      horizontal: centred ? 'center' : 'left',
      vertical: 'top',
      wrapText: kind !== 'band',
    },
    ...(inTable && { border: BORDER }),
    ...((kind === 'head' || kind === 'band') && { fill: GREY }),
    ...(cell.shade && { fill: EMPTY }),
    ...(cell.value instanceof Date && { numFmt: DATE_FORMAT }),
  };
}

function inches({ margins }: PageProfile): ExcelJS.Margins {
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
function marks(draft: Draft | undefined): Partial<ExcelJS.HeaderFooter> {
  if (!draft) return { oddHeader: '&C&P' };
  return { oddHeader: `&C&P&R${DRAFT_MARK}`, oddFooter: `&C${draftLine(draft)}` };
}
