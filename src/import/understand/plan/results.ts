import type { Line } from '../../pieces/piece.js';
import { type Draft, leafOf, list } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { itemsDraft, listedItems } from '../text/items.js';
import { flatText } from '../text/joined-text.js';

/** The results of an event: one text, or the items of a list. */
export function readResults(lines: readonly Line[], ledger: Ledger): Draft | undefined {
  const items = listedItems(lines);
  if (items.length < 2) return leafOf(flatText(lines), lines, ledger);
  return list(itemsDraft(items, ledger));
}
