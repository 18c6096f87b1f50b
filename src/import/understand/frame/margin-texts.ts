import { isDecoration } from '../../pieces/margins.js';
import type { Line } from '../../pieces/piece.js';
import type { Document } from '../documents.js';
import { isList } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { extraDraft, leftovers } from './extra.js';
import { placeWords } from './place-words.js';

/** Adds what headers and footers say to the first document; page numbers are no text of it. */
export function withMarginTexts(
  documents: readonly Document[],
  margins: readonly Line[],
  ledger: Ledger,
): readonly Document[] {
  ledger.take(margins.filter(isDecoration), 'form');
  const texts = margins.flatMap((line) => leftovers([line], ledger, placeWords));
  const [first, ...others] = documents;
  if (first === undefined || texts.length === 0) return documents;
  const { extra } = first.fields;
  const before = extra !== undefined && isList(extra) ? extra : [];
  const all = [...before, ...texts.map(extraDraft)];
  return [{ ...first, fields: { ...first.fields, extra: all } }, ...others];
}
