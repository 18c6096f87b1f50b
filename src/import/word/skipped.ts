/** Elements that decide only how text looks, or that Word keeps for itself: not read at all. */
const SKIPPED: ReadonlySet<string> = new Set([
  'w:bookmarkEnd',
  'w:bookmarkStart',
  'w:cnfStyle',
  'w:color',
  'w:commentRangeEnd',
  'w:commentRangeStart',
  'w:ind',
  'w:kern',
  'w:lang',
  'w:lastRenderedPageBreak',
  'w:noProof',
  'w:pBdr',
  'w:pPrChange',
  'w:permEnd',
  'w:permStart',
  'w:position',
  'w:proofErr',
  'w:rFonts',
  'w:rPrChange',
  'w:sectPrChange',
  'w:shd',
  'w:spacing',
  'w:sz',
  'w:szCs',
  'w:tabs',
  'w:tblBorders',
  'w:tblCellMar',
  'w:tblLook',
  'w:tblPrChange',
  'w:tcBorders',
  'w:tcMar',
  'w:tcPrChange',
  'w:trPrChange',
  'w:u',
  'w:w',
]);

/** Whether an element of a Word file holds nothing that is printed. */
export function isSkipped(name: string): boolean {
  return SKIPPED.has(name);
}
