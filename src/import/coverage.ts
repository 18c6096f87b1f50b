import type { Line } from './pieces/piece.js';
import { type Draft, isLeaf, isList } from './understand/draft.js';
import type { Ledger, Share } from './understand/ledger.js';
import { markOf } from './understand/text/list-mark.js';

/** How many words of a file went where. */
export interface Coverage {
  readonly words: number;
  /** Words in fields of their own, those that forms print by themselves among them. */
  readonly named: number;
  /** Words in texts that may hold anything. */
  readonly prose: number;
  readonly extra: number;
  /** Words that are nowhere, with their lines. */
  readonly nowhere: readonly string[];
}

const WORD = /[А-Яа-яЁёA-Za-z0-9]+/g;
const NUMBER = /^\d{1,3}(?:\.\d{1,3})*[.)]?$/;

/** The words of a text that must be found again. Numbers of items are made by the program. */
function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

function wordsOfLine(line: Line): readonly string[] {
  return NUMBER.test(line.text) ? [] : wordsOf(markOf(line).text);
}

function gather(draft: Draft | null, bag: Map<string, number>): void {
  if (draft === null) return;
  if (isLeaf(draft)) {
    for (const word of wordsOf(draft.words ?? String(draft.leaf))) {
      bag.set(word, (bag.get(word) ?? 0) + 1);
    }
  } else if (isList(draft)) for (const item of draft) gather(item, bag);
  else for (const value of Object.values(draft)) if (value !== undefined) gather(value, bag);
}

/**
 * Compares the words of a file with the words of its documents: each word of a line must be found in
 * them as often as it was written.
 */
export function coverageOf(
  lines: readonly Line[],
  ledger: Ledger,
  drafts: readonly Draft[],
): Coverage {
  const bag = new Map<string, number>();
  for (const draft of drafts) gather(draft, bag);
  const counts: Record<Share, number> = { field: 0, prose: 0, form: 0, extra: 0 };
  const nowhere: string[] = [];
  let sum = 0;
  for (const line of lines) {
    const share = ledger.shareOf(line);
    for (const word of wordsOfLine(line)) {
      sum++;
      const left = bag.get(word) ?? 0;
      if (share === 'form') counts.form++;
      else if (share !== undefined && left > 0) {
        bag.set(word, left - 1);
        counts[share]++;
      } else nowhere.push(word);
    }
  }
  return {
    words: sum,
    named: counts.field + counts.form,
    prose: counts.prose,
    extra: counts.extra,
    nowhere,
  };
}
