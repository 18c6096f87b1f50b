import type { Line } from '../../pieces/piece.js';
import { lineText } from '../../pieces/piece.js';
import { type Draft, type Leaf, list } from '../draft.js';
import type { Ledger } from '../ledger.js';

const MARK = /(?:^|[,;]\s*)(?:[-–—•·]|\d{1,2}\))\s+/;

/** Directions of mentoring: one to a line, or set off by marks in one line. */
export function readDirections(lines: readonly Line[], ledger: Ledger): Draft | undefined {
  ledger.take(lines, 'field');
  const found = lines.flatMap((line): readonly Leaf[] =>
    lineText(line)
      .split(MARK)
      .map((part) => part.replace(/[;,.]\s*$/, '').trim())
      .filter((part) => part !== '')
      .map((part) => ({ leaf: part, from: line.origin })),
  );
  return list(found);
}
