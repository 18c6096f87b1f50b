import type { Line, Origin } from '../pieces/piece.js';
import type { Ledger, Share } from './ledger.js';

/** A value with the place it was read from. */
export interface Leaf {
  readonly leaf: string | number | boolean;
  readonly from?: Origin;
  /** The words of the file that it was made of, where they are not its own: another case, a derived id. */
  readonly words?: string;
}

/** Fields of a document in their order; `undefined` fields are left out. */
export interface DraftFields {
  readonly [field: string]: Draft | undefined;
}

/** A document's data before it is written: leaves know where they come from. */
export type Draft = Leaf | DraftFields | readonly (Draft | null)[];

/** Whether a draft is one value. */
export function isLeaf(draft: Draft): draft is Leaf {
  return 'leaf' in draft && !Array.isArray(draft);
}

/** Whether a draft is a list, in which `null` stands for what was left out. */
export function isList(draft: Draft): draft is readonly (Draft | null)[] {
  return Array.isArray(draft);
}

/** A value that no words of the file stand for: a kind, an id. */
export function made(value: string | number | boolean): Leaf {
  return { leaf: value, words: '' };
}

/** The drafts that are there. */
export function present(drafts: readonly (Draft | undefined)[]): readonly Draft[] {
  return drafts.filter((draft) => draft !== undefined);
}

/** A list, `undefined` where it is empty. */
export function list(items: readonly (Draft | null)[]): Draft | undefined {
  return items.length === 0 ? undefined : items;
}

/** Fields without those that are `undefined`; `undefined` where none is left. */
export function fields(all: DraftFields): DraftFields | undefined {
  const entries = Object.entries(all).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A text read from lines, which count as taken. */
export function leafOf(
  text: string,
  lines: readonly Line[],
  ledger: Ledger,
  share: Share = 'field',
): Leaf | undefined {
  ledger.take(lines, share);
  const from = lines[0]?.origin;
  return text === '' ? undefined : { leaf: text, ...(from && { from }) };
}
