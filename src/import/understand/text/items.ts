import type { Line } from '../../pieces/piece.js';
import { type Draft, leafOf } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { goesOn } from './joined-text.js';
import { bareNumber, markOf } from './list-mark.js';

/** One item of a list, with its number as written. */
export interface ListedItem {
  readonly number?: string;
  readonly text: string;
  readonly lines: readonly Line[];
}

interface Growing {
  number?: string;
  text: string;
  lines: Line[];
}

const INLINE = /(?:^|\s)(\d{1,2})[.)]\s*(?=[А-ЯЁA-Z«"„])/g;

/** «1. Одно; 2. Другое» in one line, where the numbers run from 1 without a gap. */
function splitInline(line: Line): readonly ListedItem[] | undefined {
  const marks = [...line.text.matchAll(INLINE)];
  const isRun = marks.length > 1 && marks.every(([, number], at) => Number(number) === at + 1);
  if (!isRun || marks[0]?.index !== 0) return undefined;
  return marks.map((mark, at) => ({
    number: `${mark[1]}.`,
    text: line.text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim(),
    lines: [line],
  }));
}

/** Reads lines as a list: a number or mark begins an item, a broken line goes on in its item. */
export function listedItems(lines: readonly Line[]): readonly ListedItem[] {
  const [only] = lines;
  const inline = lines.length === 1 && only !== undefined ? splitInline(only) : undefined;
  if (inline !== undefined) return inline;
  const items: Growing[] = [];
  for (const line of lines) {
    const { number, isBullet, text } = markOf(line);
    const last = items.at(-1);
    const before = last?.lines.at(-1);
    const isNew = number !== undefined || isBullet || !before || !goesOn(before, line);
    if (isNew || last === undefined) {
      items.push({ ...(number !== undefined && { number }), text, lines: [line] });
    } else {
      last.text = `${last.text} ${text}`.trim();
      last.lines.push(line);
    }
  }
  return items.filter(({ text }) => text !== '');
}

/** True where the program would number the items just so: 1, 2, 3 … */
export function isRegular(items: readonly ListedItem[]): boolean {
  return items.every(
    ({ number }, index) => number === undefined || bareNumber(number) === `${index + 1}`,
  );
}

/** Items as data: plain texts where their numbers say nothing, else with the numbers written. */
export function itemsDraft(items: readonly ListedItem[], ledger: Ledger): readonly Draft[] {
  const isPlain = isRegular(items);
  return items.flatMap(({ number, text, lines }): readonly Draft[] => {
    const leaf = leafOf(text, lines, ledger);
    if (leaf === undefined) return [];
    if (isPlain || number === undefined) return [leaf];
    return [
      { number: { leaf: bareNumber(number), ...(leaf.from && { from: leaf.from }) }, text: leaf },
    ];
  });
}
