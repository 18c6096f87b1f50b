import type { Line } from '../pieces/piece.js';

/**
 * Where a line of the file went: into a field of its own, into prose (a text that may hold anything),
 * into words that the form prints by itself, among the leftovers.
 */
export type Share = 'field' | 'prose' | 'form' | 'extra';

/** Keeps account of every line, so that none is lost. */
export interface Ledger {
  readonly take: (lines: Line | readonly Line[], share: Share) => void;
  readonly shareOf: (line: Line) => Share | undefined;
}

/** A ledger of one file, in which nothing is taken yet. */
export function createLedger(): Ledger {
  const shares = new Map<Line, Share>();
  return {
    take: (lines, share) => {
      for (const line of Array.isArray(lines) ? lines : [lines]) shares.set(line, share);
    },
    shareOf: (line) => shares.get(line),
  };
}
