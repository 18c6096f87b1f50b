import type { Style } from 'exceljs';
import type { PageProfile } from '../../profile/page-profile.js';
import type { SheetCell, SheetRow } from './sheet.js';

const DATE_FORMAT = 'dd.mm.yyyy';
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } } as const;
/** An empty place of a matrix: seen at once, pale on paper. */
const EMPTY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF5D6' } } as const;
const LINE = { style: 'thin' } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const [START, MIDDLE, END] = [
  { top: LINE, bottom: LINE, left: LINE },
  { top: LINE, bottom: LINE },
  { top: LINE, bottom: LINE, right: LINE },
];

/** Which part of a band a cell is: its text runs on over the cells beside, with no line across it. */
export type BandPart = 'start' | 'middle' | 'end';

const BAND_BORDERS = { start: START, middle: MIDDLE, end: END };

/** The styles of a workbook by their numbers, which count from 1 in the order of first use. */
export interface CellStyles {
  /** The number of a cell's style. */
  readonly of: (kind: SheetRow['kind'], cell: SheetCell, part?: BandPart) => number;
  readonly all: readonly Partial<Style>[];
}

/** The styles of a workbook, equal ones under one number. */
export function cellStyles(profile: PageProfile): CellStyles {
  const known = new Map<string, number>();
  const numbers = new Map<string, number>();
  const all: Partial<Style>[] = [];
  const add = (style: Partial<Style>, looks: string) => {
    const number = all.push(style);
    numbers.set(looks, number);
    return number;
  };
  return {
    all,
    of: (kind, cell, part) => {
      const isDate = cell.value instanceof Date;
      const key = `${kind} ${cell.align} ${cell.shade === true} ${isDate} ${part}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const style = makeStyle(kind, cell, part, profile);
      const looks = JSON.stringify(style);
      const number = numbers.get(looks) ?? add(style, looks);
      known.set(key, number);
      return number;
    },
  };
}

function makeStyle(
  kind: SheetRow['kind'],
  { value, align, shade }: SheetCell,
  part: BandPart | undefined,
  { font }: PageProfile,
): Partial<Style> {
  const isBand = kind === 'band' || kind === 'long-band';
  const bold = kind === 'title' || kind === 'head' || isBand;
  const size = kind === 'title' ? font.size : font.tableSize;
  const centred = kind === 'title' || kind === 'head' || align === 'center';
  const inTable = kind === 'head' || isBand || kind === 'body';
  return {
    font: { name: font.family, size, bold },
    alignment: {
      horizontal: centred ? 'center' : 'left',
      vertical: 'top',
      wrapText: kind !== 'band',
    },
    ...(inTable && { border: part === undefined ? BORDER : BAND_BORDERS[part] }),
    ...((kind === 'head' || isBand) && { fill: GREY }),
    ...(shade && { fill: EMPTY }),
    ...(value instanceof Date && { numFmt: DATE_FORMAT }),
  };
}
