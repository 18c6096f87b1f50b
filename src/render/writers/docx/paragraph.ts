import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import type { Align, Inline } from '../../page/page.js';
import type { Context } from './context.js';
import { textRuns } from './inlines.js';
import { halfPoints, twips, twipsOfPoints } from './units.js';

/** Word's unit of line spacing: 240 is one line. */
const LINE = 240;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** Size of type here, in half-points: tables are set smaller than text. */
export function sizeOf({ profile: { font }, tables, small, unruled }: Context): number {
  if (small) return halfPoints(font.smallSize);
  return halfPoints(tables > 0 && !unruled ? font.tableSize : font.size);
}

/**
 * A paragraph by the profile: justified with a first-line indent in text, plain in tables.
 *
 * @param own what differs; `before` is the space above in points
 */
export function paragraph(
  inlines: readonly Inline[],
  context: Context,
  align?: Align,
  { before, ...own }: Partial<Omit<IParagraphOptions, 'spacing'>> & { before?: number } = {},
): Paragraph {
  const { profile, tables, keepNext, width } = context;
  const indented = tables === 0 && align === undefined && own.indent === undefined;
  const left = Number(own.indent?.left ?? 0);
  return new Paragraph({
    alignment: ALIGNMENT[align ?? (tables > 0 ? 'left' : 'justify')],
    spacing: {
      ...(before !== undefined && { before: twipsOfPoints(before) }),
      line: Math.round((tables > 0 ? profile.tableSpacing : profile.spacing) * LINE),
      // Without a rule LibreOffice takes the number for points, and lines of 14 pt overlap.
      lineRule: LineRuleType.AUTO,
    },
    ...(indented && { indent: { firstLine: twips(profile.indent) } }),
    ...(keepNext && { keepNext }),
    ...own,
    children: runs(inlines, context, width - left),
  });
}

/** A heading: centred, bold, kept with what follows. */
export function heading(inlines: readonly Inline[], level: 1 | 2 | 3, context: Context): Paragraph {
  const { titleSpace, headingSpace } = context.profile;
  const centred = level < 3;
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: {
      before: twipsOfPoints(level === 1 ? titleSpace : headingSpace),
      after: twipsOfPoints(headingSpace),
    },
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
    children: runs(inlines, { ...context, bold: true }, context.width),
  });
}

/**
 * The paragraph that Word demands after a table at the end of a cell or section, and between two
 * tables: a point high, so that it is not seen, unless room is wanted.
 *
 * @param own `pageBreakBefore` begins a page: a break of its own at the end of a full page would leave
 *   an empty one
 */
export function spacer(
  points = 1,
  own: Pick<IParagraphOptions, 'pageBreakBefore' | 'keepNext'> = {},
): Paragraph {
  return new Paragraph({
    ...own,
    spacing: { line: points * 20, lineRule: LineRuleType.EXACTLY, before: 0, after: 0 },
    run: { size: 2 },
  });
}

function runs(inlines: readonly Inline[], context: Context, room: number) {
  return textRuns(inlines, { size: sizeOf(context), bold: context.bold === true, room });
}
