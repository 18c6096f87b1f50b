import type { ScalarStyle } from '../node-tree.js';

/** What a backslash makes of the letter after it in double quotes (YAML 1.2, 5.7). */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** A piece of the file that stands for a piece of the value. */
interface Piece {
  /** Length in the file. */
  readonly raw: number;
  readonly said: string;
}

function escapeAt(raw: string, at: number): Piece | undefined {
  const code = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/iy;
  code.lastIndex = at;
  const [whole, ...digits] = code.exec(raw) ?? [];
  if (whole !== undefined) {
    const point = Number.parseInt(digits.find((one) => one !== undefined) ?? '', 16);
    return point > 0x10ffff ? undefined : { raw: whole.length, said: String.fromCodePoint(point) };
  }
  const lineBreak = /\\(?:\r\n|\r|\n)[ \t]*/y;
  lineBreak.lastIndex = at;
  const [skipped] = lineBreak.exec(raw) ?? [];
  if (skipped !== undefined) return { raw: skipped.length, said: '' };
  const said = ESCAPES[raw[at + 1] ?? ''];
  return said === undefined ? undefined : { raw: 2, said };
}

function blankRun(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && /[ \t\r\n]/.test(text[to] ?? '')) to++;
  return to;
}

/** A scalar as written, and where its text ends. */
interface Scalar {
  readonly raw: string;
  readonly style: ScalarStyle;
  readonly end: number;
}

/** The piece at which the value goes on; blanks as written, or folded into a line break. */
function pieceAt({ raw, style, end }: Scalar, at: number, rest: string): Piece | undefined {
  const letter = raw[at] ?? '';
  if (style === 'single' && letter === "'")
    return raw[at + 1] === "'" ? { raw: 2, said: "'" } : undefined;
  if (style === 'double' && letter === '\\') return escapeAt(raw, at);
  if (!/[ \t\r\n]/.test(letter)) return { raw: 1, said: letter };
  const run = raw.slice(at, blankRun(raw, at, end));
  const said = rest.slice(0, blankRun(rest, 0, rest.length));
  if (!/[\r\n]/.test(run) && run.startsWith(said[0] ?? '-')) return { raw: 1, said: letter };
  return said === '' ? undefined : { raw: run.length, said };
}

/**
 * Where each letter of a text value stands in the file: offsets within the scalar as written, one
 * more for the end. Whatever the style: plain, quoted, folded over lines, a block.
 *
 * @returns `undefined` where the two do not go together (an alias, a number)
 */
export function valueOffsets(
  raw: string,
  style: ScalarStyle,
  value: string,
): readonly number[] | undefined {
  const isQuoted = style === 'single' || style === 'double';
  const end = isQuoted ? raw.length - 1 : raw.length;
  const offsets: number[] = [];
  let at = isQuoted ? 1 : 0;
  while (offsets.length < value.length) {
    const rest = value.slice(offsets.length);
    // The line ends after a block belong to the value, not to the span of its text.
    if (at >= end && rest.trim() !== '') return undefined;
    const piece = at >= end ? { raw: 0, said: rest } : pieceAt({ raw, style, end }, at, rest);
    if (piece === undefined || !rest.startsWith(piece.said)) return undefined;
    for (let index = 0; index < piece.said.length; index++) offsets.push(at);
    at += piece.raw;
  }
  return at === end || raw.slice(at, end).trim() === '' ? [...offsets, at] : undefined;
}
