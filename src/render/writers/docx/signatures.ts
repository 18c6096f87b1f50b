import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Signature, Signatures } from '../../page/page.js';
import { NO_BORDERS } from './borders.js';
import type { Context } from './context.js';
import { paragraph } from './paragraph.js';
import { shares, twips } from './units.js';

/** How a part of a signature stands in its cell; `before` is the room above it in points. */
interface Look {
  readonly align: 'left' | 'right';
  readonly before: number;
  readonly level: 'top' | 'bottom';
}

/**
 * Signatures by GOST R 7.0.97: post at the left, room to sign, the name at the right margin; equal
 * parties stand side by side, each with the name under the post.
 */
export function writeSignatures(signatures: Signatures, context: Context): Table {
  return signatures.beside ? beside(signatures.people, context) : under(signatures.people, context);
}

function under(people: readonly Signature[], context: Context): Table {
  const { signature, signatureSpace } = context.profile;
  const widths = shares(context.width, [signature.post, signature.room, signature.name]);
  const lines = people.flatMap(partsOf);
  const rows = lines.map(({ left, right, isFirst }, index) => {
    const own = { ...context, keepNext: index < lines.length - 1 };
    const look = { before: isFirst ? signatureSpace : 0, level: VerticalAlign.BOTTOM };
    return row([
      cell(left, widths[0] ?? 0, own, { ...look, align: 'left' }),
      cell('', widths[1] ?? 0, context, { ...look, align: 'left' }),
      cell(right, widths[2] ?? 0, context, { ...look, align: 'right' }),
    ]);
  });
  return table(rows, widths, 0);
}

/** The role above, the name level with the last line of the post, the date below. */
function partsOf({ role = '', post, name, date = '' }: Signature) {
  return [
    { left: role, right: '' },
    { left: post, right: name },
    { left: '', right: date },
  ]
    .filter(({ left, right }, index) => index === 1 || left !== '' || right !== '')
    .map((line, index) => ({ ...line, isFirst: index === 0 }));
}

/** A party narrower than this would have its name below the line it signs on, in millimetres. */
const NARROWEST = 50;

/** As many parties in a row as stand well, the others below. */
function beside(people: readonly Signature[], context: Context): Table {
  const { signatureSpace, partyGap } = context.profile;
  const columns = Math.max(
    1,
    Math.min(people.length, Math.floor(context.width / twips(NARROWEST))),
  );
  const widths = shares(context.width, Array<number>(columns).fill(1));
  const lines = inRows(people, columns).flatMap((party) => linesOf(party, columns));
  const rows = lines.map(({ values, isFirst }, index) => {
    const own = { ...context, keepNext: index < lines.length - 1 };
    const before = isFirst ? signatureSpace : signatureSpace / 2;
    return row(
      values.map((value, side) =>
        cell(value, widths[side] ?? 0, own, { align: 'left', before, level: VerticalAlign.TOP }),
      ),
    );
  });
  return table(rows, widths, twips(partyGap));
}

function inRows(people: readonly Signature[], columns: number): readonly (readonly Signature[])[] {
  const rows = Math.ceil(people.length / columns);
  return Array.from({ length: rows }, (_, row) => people.slice(row * columns, (row + 1) * columns));
}

/** A line for each part that any of the parties has, so that posts and names stand level. */
function linesOf(people: readonly Signature[], columns: number) {
  return [
    people.map(({ role }) => role ?? ''),
    people.map(({ post }) => post),
    people.map(({ name }) => `________ ${name}`.trim()),
    people.map(({ date }) => date ?? ''),
  ]
    .filter((values) => values.some((value) => value !== ''))
    .map((values, index) => ({
      values: Array.from({ length: columns }, (_, side) => values[side] ?? ''),
      isFirst: index === 0,
    }));
}

function row(children: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children: [...children] });
}

function cell(
  text: string,
  width: number,
  context: Context,
  { align, before, level }: Look,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: level,
    children: [paragraph([{ type: 'text', text }], { ...context, width }, align, { before })],
  });
}

/** Text begins and ends at the margins of the page; `gap` is room at the right of each column. */
function table(rows: TableRow[], widths: readonly number[], gap: number): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: gap, marginUnitType: WidthType.DXA },
    rows,
  });
}
