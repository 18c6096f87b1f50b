import type { Grid, Line, Piece } from '../pieces/piece.js';
import { type InlineLabel, inlineLabelIn, labelledRow } from './inline-labels.js';
import { createLabelMatcher } from './label-matcher.js';
import { REPORT_ROWS } from './table-kinds.js';
import { createTitleRecogniser } from './titles.js';
import { type Vocabulary, wordingsOf } from './vocabulary.js';

/** So many labelled lines below each other are the rows of a report. */
const ENOUGH = 2;

function gridOf(labels: readonly InlineLabel[]): Grid {
  const rows = labels.map((one) => ({
    cells: labelledRow(one, { lines: [], grids: [] }, 1),
    isHead: false,
  }));
  return { kind: 'grid', number: 0, width: 2, rows };
}

/** Sets the rows that a completion report begins with as a table where they are paragraphs. */
export function withReportRows(pieces: readonly Piece[], vocabulary: Vocabulary): readonly Piece[] {
  const match = createLabelMatcher(wordingsOf(vocabulary, 'completion-report', REPORT_ROWS));
  const recogniseTitle = createTitleRecogniser(vocabulary);
  const labelIn = (piece: Piece | undefined): InlineLabel | undefined => {
    const found = piece?.kind === 'line' ? inlineLabelIn(piece, match) : undefined;
    return found?.value === undefined ? undefined : found;
  };
  const lineAt = (at: number): Line | undefined => {
    const piece = pieces[at];
    return piece?.kind === 'line' ? piece : undefined;
  };
  const found: Piece[] = [];
  let isReport = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const labels: InlineLabel[] = [];
    for (let next = labelIn(piece); isReport && next; next = labelIn(pieces[at + labels.length])) {
      labels.push(next);
    }
    if (labels.length >= ENOUGH) {
      found.push(gridOf(labels));
      at += labels.length - 1;
      continue;
    }
    found.push(piece);
    const line = lineAt(at);
    const title = line && recogniseTitle(line, lineAt(at + 1));
    if (title !== undefined) isReport = title.kind === 'completion-report';
  }
  return found;
}
