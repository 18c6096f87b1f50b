import {
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Paragraph as Line, Stamp } from '../../page/page.js';
import { NO_BORDERS } from './borders.js';
import type { Context } from './context.js';
import { paragraph, spacer } from './paragraph.js';
import { twips } from './units.js';

/**
 * Stamps at the top of the first page: approval at the right; where the document is agreed, too,
 * СОГЛАСОВАНО at the left at the same level, several under each other.
 */
export function writeStamps(stamps: readonly Stamp[], context: Context): (Paragraph | Table)[] {
  const { width, profile } = context;
  const stampWidth = twips(profile.stampWidth);
  if (!stamps.some(({ side }) => side === 'left')) {
    const left = Math.max(0, width - stampWidth);
    return under(stamps, context, left);
  }
  const column = Math.min(stampWidth, Math.floor((width - twips(profile.partyGap)) / 2));
  const widths = [column, width - 2 * column, column];
  const inner = { ...context, width: column };
  const cells = [
    under(
      stamps.filter(({ side }) => side === 'left'),
      inner,
    ),
    [spacer()],
    under(
      stamps.filter(({ side }) => side !== 'left'),
      inner,
    ),
  ].map((children, index) => cell(children, widths[index] ?? 0));
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
  return [table];
}

function cell(children: Paragraph[], size: number): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    children: children.length > 0 ? children : [spacer()],
  });
}

/** Stamps one after the other, an empty line of type between them. */
function under(stamps: readonly Stamp[], context: Context, left = 0): Paragraph[] {
  return stamps.flatMap(({ lines }, index) => [
    ...(index > 0 ? [spacer(context.profile.font.size)] : []),
    ...stampLines(lines, context, { left }),
  ]);
}

/** Lines of a stamp or annex: left-aligned within its width, kept together and with the title. */
export function stampLines(
  lines: readonly Line[],
  context: Context,
  { left, pageBreakBefore = false }: { readonly left: number; readonly pageBreakBefore?: boolean },
): Paragraph[] {
  return lines.map((line, index) =>
    paragraph(line.inlines, context, line.align ?? 'left', {
      indent: { left },
      keepNext: true,
      ...(index > 0 && { before: context.profile.stampSpace }),
      ...(index === 0 && pageBreakBefore && { pageBreakBefore }),
    }),
  );
}
