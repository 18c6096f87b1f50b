import { BorderStyle } from 'docx';

type Border = Readonly<Record<'style' | 'color', string>> & { readonly size: number };

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Thin black lines around and between all cells. */
export const BORDERS = everywhere(LINE);
export const NO_BORDERS = everywhere(NONE);
/** Lines between the cells of a table that fills a cell: that cell's lines stand around it. */
export const INNER_BORDERS = { ...NO_BORDERS, insideHorizontal: LINE, insideVertical: LINE };

function everywhere<Line extends Border>(line: Line) {
  return {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
}
