import type { LoadedDocument } from '../../model/document.js';
import { type Cursor, entries, items, text, textOf } from '../../model/link/cursor.js';
import { rootOf } from '../../model/link/directory.js';
import { isMapping } from '../../schema/value-type.js';
import { type Place, within } from '../../source/source-file.js';

/** One phone or one e-mail address, as written. */
export interface ContactLine {
  readonly place: Place;
  readonly text: string;
}

export type ContactField = 'phones' | 'emails';

const BETWEEN = /[,;\n]/;

/** The numbers or addresses of one text: «(00000) 0-00-00, 80000000000» holds two. */
function linesOf(cursor: Cursor): readonly ContactLine[] {
  const isEntry = isMapping(cursor.value);
  const written = isEntry ? text(cursor, 'phone') : textOf(cursor);
  if (written === undefined) return [];
  const place = isEntry ? within(cursor.place, 'phone') : cursor.place;
  const lines: ContactLine[] = [];
  let start = 0;
  for (const piece of written.split(BETWEEN)) {
    const line = piece.trim();
    const from = start + piece.indexOf(line);
    start += piece.length + 1;
    if (line === '') continue;
    const isWhole = line === written;
    const part = { start: from, end: from + line.length };
    lines.push({ place: isWhole ? place : { ...place, part }, text: line });
  }
  return lines;
}

function collect(cursor: Cursor, name: ContactField, found: ContactLine[]): void {
  if (Array.isArray(cursor.value)) {
    for (const [index, value] of cursor.value.entries()) {
      collect({ value, place: within(cursor.place, index) }, name, found);
    }
    return;
  }
  for (const { key, cursor: value } of entries(cursor)) {
    if (key === name) found.push(...items(cursor, name).flatMap(linesOf));
    else collect(value, name, found);
  }
}

/** Every phone or address of a document in the order written, of whomever it is. */
export function contactLines(document: LoadedDocument, name: ContactField): readonly ContactLine[] {
  if (!document.source.text.includes(name)) return [];
  const found: ContactLine[] = [];
  collect(rootOf(document), name, found);
  return found;
}
