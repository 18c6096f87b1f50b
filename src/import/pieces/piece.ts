import type { Align } from '../../render/page/page.js';

/** Where a text stands in a Word or Excel file. All count from 1; pages are unknown there. */
export interface Origin {
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** Number of the paragraph outside tables. */
  readonly paragraph?: number;
  /** Not in the text itself: a running title, which stands on many pages, or a note below it. */
  readonly margin?: 'header' | 'footer' | 'note';
  /** The form's own words for the place: a row's label or a column's head. */
  readonly label?: string;
}

/** One line of text: a paragraph, or a part of it between line breaks. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  /** The number or mark that the list gave it. */
  readonly label?: string;
  readonly isBullet?: boolean;
  /** How deep in lists it stands; 0 outside them. */
  readonly depth: number;
  readonly bold: boolean;
  readonly align?: Align;
  readonly heading?: 1 | 2 | 3;
  readonly picture?: string;
  /** Texts that tabs or many spaces set apart, where there are several. */
  readonly apart?: readonly string[];
  readonly origin: Origin;
}

export interface GridCell {
  /** First column on the grid, from 1. */
  readonly column: number;
  readonly span: number;
  /** How many rows it reaches over, where more than its own. */
  readonly rows?: number;
  readonly lines: readonly Line[];
  readonly grids: readonly Grid[];
  readonly origin: Origin;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** True for a row that the file itself calls a head. */
  readonly isHead: boolean;
}

/** A table; its number counts the tables of the body, those within cells have their outer one's. */
export interface Grid {
  readonly kind: 'grid';
  readonly number: number;
  readonly width: number;
  readonly rows: readonly GridRow[];
}

export type Piece = Line | Grid;

/** The text of a line with the number that its list gave it, as it would be read. */
export function lineText({ text, label }: Line): string {
  return label === undefined || label === '' ? text : `${label} ${text}`.trim();
}

/** The text of a cell in one line. */
export function cellText({ lines }: GridCell): string {
  return lines.map(lineText).join(' ').trim();
}

/** True for a cell with neither text nor a table. */
export function isBlank({ lines, grids }: GridCell): boolean {
  return lines.length === 0 && grids.length === 0;
}

/** The cells of a row that hold something. */
export function filledCells({ cells }: GridRow): readonly GridCell[] {
  return cells.filter((cell) => !isBlank(cell));
}

/** All lines of a piece, those of tables within cells too. */
export function linesOf(piece: Piece): readonly Line[] {
  if (piece.kind === 'line') return [piece];
  return piece.rows.flatMap(({ cells }) =>
    cells.flatMap(({ lines, grids }) => [...lines, ...grids.flatMap(linesOf)]),
  );
}
