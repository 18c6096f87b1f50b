import {
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Align, Block, Cell, Row, Table } from '../../page/page.js';
import { type PlacedCell, placeCells } from '../../page/place-cells.js';
import { lacksLastParagraph, writeBlocks } from './blocks.js';
import { BORDERS, INNER_BORDERS, NO_BORDERS } from './borders.js';
import type { Context } from './context.js';
import { spacer } from './paragraph.js';
import { rowHeight } from './row-height.js';
import { sizeOf } from './styles.js';
import { shares, twips, twipsOfPoints } from './units.js';

/**
 * A table of fixed widths. Head rows repeat on each page, but only in an outermost table: any word
 * about head rows in a nested one, even «no», stops the repetition of the outer in LibreOffice.
 */
export function writeTable(table: Table, around: Context): DocxTable {
  const { keepLast = false, filling = false, ...outer } = around;
  const unruled = !table.borders && around.tables === 0;
  const context: Context = { ...outer, small: table.small === true, unruled };
  const last = table.rows.length - 1;
  const widths = shares(context.width, table.columns);
  const sides = twips(sideMargin(context));
  const padding = twipsOfPoints(context.profile.cellPadding);
  return new DocxTable({
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: {
      left: sides,
      right: sides,
      top: padding,
      bottom: padding,
      marginUnitType: WidthType.DXA,
    },
    borders: !table.borders ? NO_BORDERS : filling ? INNER_BORDERS : BORDERS,
    rows: placeCells(table).map((placed, index) =>
      writeRow(table.rows[index]?.kind ?? 'body', placed, widths, {
        ...context,
        keepNext: keepLast && index === last,
      }),
    ),
  });
}

function writeRow(
  kind: Row['kind'],
  placed: readonly PlacedCell[],
  widths: readonly number[],
  context: Context,
): TableRow {
  const { wholeRow, wholeNestedRow } = context.profile;
  const nests = placed.some(({ cell }) => cell.blocks.some(({ type }) => type === 'table'));
  const limit = (nests ? wholeNestedRow : wholeRow) / 100;
  const whole = height(placed, widths, context) <= context.pageHeight * limit;
  const repeated = kind === 'head' && context.tables === 0;
  return new TableRow({
    ...(whole && { cantSplit: true }),
    ...(repeated && { tableHeader: true }),
    children: placed.map(({ cell, column }) => {
      const spanned = widths.slice(column, column + cell.colspan);
      const width = spanned.reduce((sum, one) => sum + one, 0);
      return writeCell(cell, kind, width, context);
    }),
  });
}

function height(row: readonly PlacedCell[], widths: readonly number[], context: Context): number {
  const points = widths.map((width) => width / 20);
  const margin = (sideMargin(context) * 72) / 25.4;
  const size = sizeOf({ ...context, tables: 1 }) / 2;
  return rowHeight(row, points, { size, margin, padding: context.profile.cellPadding });
}

/** Text put side by side without lines stands level with the text around it. */
function sideMargin({ unruled, profile }: Context): number {
  return unruled ? 0 : profile.cellMargin;
}

function writeCell(cell: Cell, kind: Row['kind'], width: number, context: Context): TableCell {
  const title = kind !== 'body';
  const filled = isFilled(cell);
  const inner: Context = {
    ...context,
    width: filled ? width : width - 2 * twips(sideMargin(context)),
    filling: filled,
    tables: context.tables + 1,
    listDepth: 0,
    keepNext: title || context.keepNext === true,
    bold: title,
  };
  const blocks = title
    ? aligned(cell.blocks, cell.align ?? 'center')
    : aligned(cell.blocks, cell.align);
  const children = writeBlocks(blocks, inner);
  if (lacksLastParagraph(children)) children.push(spacer());
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.colspan > 1 && { columnSpan: cell.colspan }),
    ...(cell.rowspan > 1 && { rowSpan: cell.rowspan }),
    ...(title && { verticalAlign: VerticalAlign.CENTER }),
    ...(filled && { margins: NO_MARGINS }),
    children,
  });
}

/** A cell that holds a ruled table and nothing else: the table fills it, so that no line is doubled. */
function isFilled({ blocks: [only, ...more] }: Cell): boolean {
  return only?.type === 'table' && only.borders && more.length === 0;
}

const NO_MARGINS = { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA } as const;

/** Paragraphs that do not say how they are aligned take it from their cell. */
function aligned(blocks: readonly Block[], align: Align | undefined): readonly Block[] {
  if (align === undefined) return blocks;
  return blocks.map((block) => (block.type === 'paragraph' ? { align, ...block } : block));
}
