import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Signature, Signatures } from '../../page/page.js';
import { NO_BORDERS } from './borders.js';
import type { Context } from './context.js';
import { paragraph } from './paragraph.js';
import { shares } from './units.js';

/** Shares of post, room for the signature, and name. */
const UNDER = [50, 20, 30] as const;
const text = (value: string) => [{ type: 'text', text: value } as const];

/**
 * Signatures by GOST R 7.0.97: post at the left, room to sign, the name at the right margin; equal
 * parties stand side by side, each with the name under the post.
 */
export function writeSignatures(signatures: Signatures, context: Context): Table {
  return signatures.beside ? beside(signatures.people, context) : under(signatures.people, context);
}

function under(people: readonly Signature[], context: Context): Table {
  const widths = shares(context.width, UNDER);
  const rows = people.map(
    ({ post, name }, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(post, widths[0] ?? 0, { ...context, keepNext: index < people.length - 1 }, 'left'),
          cell('', widths[1] ?? 0, context, 'left'),
          cell(name, widths[2] ?? 0, context, 'right'),
        ],
      }),
  );
  return table(rows, widths);
}

function beside(people: readonly Signature[], context: Context): Table {
  const widths = shares(
    context.width,
    people.map(() => 100 / people.length),
  );
  const row = (values: readonly string[]) =>
    new TableRow({
      cantSplit: true,
      children: values.map((value, index) =>
        cell(value, widths[index] ?? 0, { ...context, keepNext: true }, 'left'),
      ),
    });
  const names = people.map(({ name }) => `____________ ${name}`);
  return table([row(people.map(({ post }) => post)), row(names)], widths);
}

function cell(value: string, width: number, context: Context, align: 'left' | 'right'): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    children: [paragraph(text(value), context, align, { spacing: { before: 240 } })],
  });
}

function table(rows: TableRow[], widths: readonly number[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows,
  });
}
