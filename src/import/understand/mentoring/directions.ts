import type { Line } from '../../pieces/piece.js';
import { lineText } from '../../pieces/piece.js';
import { type Draft, type Leaf, list } from '../draft.js';
import type { Ledger } from '../ledger.js';

const MARK = /(?:^|[,;]\s*)(?:[-–—•·]|\d{1,2}\))\s+|;\s+/;

/** «управление качеством, управление кадрами»: texts that begin with the same word are as many. */
function alike(text: string): readonly string[] {
  const parts = text.split(/,\s+/);
  const words = new Set(parts.map((part) => part.split(' ')[0]?.toLowerCase()));
  return parts.length > 1 && words.size === 1 ? parts : [text];
}

/** Directions of mentoring: one to a line, set off by marks in one line, or by commas. */
export function readDirections(lines: readonly Line[], ledger: Ledger): Draft | undefined {
  ledger.take(lines, 'field');
  const found = lines.flatMap((line): readonly Leaf[] =>
    lineText(line)
      .split(MARK)
      .map((part) => part.replace(/[;,.]\s*$/, '').trim())
      .filter((part) => part !== '')
      .flatMap(alike)
      .map((part) => ({ leaf: part, from: line.origin })),
  );
  return list(found);
}
