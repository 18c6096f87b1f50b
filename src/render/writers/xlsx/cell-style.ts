import type { Style } from 'exceljs';
import type { PageProfile } from '../../profile/page-profile.js';
import type { SheetCell, SheetRow } from './sheet.js';

const DATE_FORMAT = 'dd.mm.yyyy';
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } } as const;
/** An empty place of a matrix: seen at once, pale on paper. */
const EMPTY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF5D6' } } as const;
const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Gives the style of a cell. */
export type CellStyles = (kind: SheetRow['kind'], cell: SheetCell) => Partial<Style>;

/** The styles of a workbook, each made once: the library knows equal ones only if they are the same. */
export function cellStyles(profile: PageProfile): CellStyles {
  const made = new Map<string, Partial<Style>>();
  return (kind, cell) => {
    const isDate = cell.value instanceof Date;
    const key = `${kind} ${cell.align} ${cell.shade === true} ${isDate}`;
    const style = made.get(key) ?? makeStyle(kind, cell, profile);
    made.set(key, style);
    return style;
  };
}

function makeStyle(
  kind: SheetRow['kind'],
  { value, align, shade }: SheetCell,
  { font }: PageProfile,
): Partial<Style> {
  const bold = kind === 'title' || kind === 'head' || kind === 'band';
  const size = kind === 'title' ? font.size : font.tableSize;
  const centred = kind === 'title' || kind === 'head' || align === 'center';
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
    ...(shade && { fill: EMPTY }),
    ...(value instanceof Date && { numFmt: DATE_FORMAT }),
  };
}
