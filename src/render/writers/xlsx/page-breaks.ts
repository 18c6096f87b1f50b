import type { SheetRow } from './sheet.js';

/** Rows that no page may end with: they say what follows. */
const LEADING: ReadonlySet<SheetRow['kind']> = new Set([
  'title',
  'blank',
  'head',
  'band',
  'long-band',
]);

/** Programs differ in what a page takes: each of these parts of it is reckoned with. */
const GUESSES = [0.97, 1, 1.02] as const;

/** Excel opens no sheet with more breaks put by hand (its limit is 1,026). */
const MOST = 1000;

/** The pages of a sheet, as rows are laid on them. */
export interface Pages {
  /** Takes the next row, its height in points. */
  readonly add: (kind: SheetRow['kind'], height: number) => void;
  /** Rows that begin a page because they would end the one before; rows count from 1. */
  readonly breaks: () => readonly number[];
}

/** What the pages of a sheet have room for. */
export interface PageRoom {
  /** Points of a row's height that a page takes. */
  readonly height: number;
  /** First and last row that stand on each further page again. */
  readonly repeated?: readonly [first: number, last: number];
}

/** Leading rows not yet followed by what they lead to. */
interface Lead {
  readonly first: number;
  height: number;
  /** Whether some guess has the page end within them or right after. */
  torn: boolean;
  /** Height of what the page they would begin repeats. */
  readonly above: number;
}

/**
 * Lays rows on pages to find leading rows that would stand last on one. A workbook cannot say that a
 * row is kept with the next: only where a page begins.
 */
export function pagesOf({ height: room, repeated = [0, -1] }: PageRoom): Pages {
  const [firstRepeated, lastRepeated] = repeated;
  const breaks: number[] = [];
  const used = GUESSES.map(() => 0);
  let row = 0;
  let repeatedHeight = 0;
  let above = 0;
  let lead: Lead | undefined;

  /** Whether the row begins a page by some guess. */
  const turns = (height: number): boolean => {
    let turned = false;
    for (const [index, part] of GUESSES.entries()) {
      const before = used[index] ?? 0;
      const isFull = before > above && before + height > room * part;
      used[index] = (isFull ? above : before) + height;
      turned ||= isFull;
    }
    return turned;
  };

  const add = (kind: SheetRow['kind'], height: number): void => {
    row += 1;
    const turned = turns(height);
    if (lead !== undefined) {
      lead.height += height;
      lead.torn ||= turned;
    }
    if (!LEADING.has(kind)) {
      if (lead?.torn && lead.first > 1 && breaks.length < MOST) {
        breaks.push(lead.first);
        used.fill(lead.above + lead.height);
      }
      lead = undefined;
    } else lead ??= { first: row, height, torn: false, above };
    if (row >= firstRepeated && row <= lastRepeated) repeatedHeight += height;
    if (row === lastRepeated) above = repeatedHeight;
  };
  return { add, breaks: () => breaks };
}
