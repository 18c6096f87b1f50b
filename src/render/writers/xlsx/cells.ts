import type { CellValue } from './value.js';

const LETTERS = 26;
const A = 'A'.charCodeAt(0);
const DAY = 24 * 60 * 60 * 1000;
/** What Excel counts days from, so that its 29 February 1900, which never was, stays behind. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The name of a column that counts from 1: A … Z, AA … */
export function columnName(column: number): string {
  const rest = (column - 1) % LETTERS;
  const before = Math.floor((column - 1) / LETTERS);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(A + rest);
}

/** A value as the file holds it: a text, or the number of a day. */
export function heldText(value: CellValue): string {
  return typeof value === 'string' ? value : String((value.getTime() - FIRST_DAY) / DAY);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const SPECIAL = /[&<>]/;
/** Blanks that a reader of XML may drop. */
const OUTER_BLANK = /^\s|\s$/;

/**
 * A cell as XML (ECMA-376, part 1, 18.3.1.4), its text within it: an empty text makes an empty cell,
 * or filters and formulas would not take it for one.
 *
 * @param place as in «B2»
 * @param held what `heldText` gave of the value
 */
export function cellXml(place: string, style: number, value: CellValue, held: string): string {
  if (held === '') return `<c r="${place}" s="${style}"/>`;
  if (typeof value !== 'string') return `<c r="${place}" s="${style}"><v>${held}</v></c>`;
  const text = SPECIAL.test(held) ? escaped(held) : held;
  const kept = OUTER_BLANK.test(held) ? ' xml:space="preserve"' : '';
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${kept}>${text}</t></is></c>`;
}
