import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, type TextRun } from 'docx';
import type { Align, Inline } from '../../page/page.js';
import type { Context } from './context.js';
import { textRuns } from './inlines.js';
import { halfPoints, twips } from './units.js';

/** Word's unit of line spacing: 240 is one line. */
const LINE = 240;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** Size of type here, in half-points: tables are set smaller than text. */
export function sizeOf({ profile: { font }, tables, small }: Context): number {
  if (small) return halfPoints(font.smallSize);
  return halfPoints(tables > 0 ? font.tableSize : font.size);
}

/** A paragraph by the profile: justified with a first-line indent in text, plain in tables. */
export function paragraph(
  inlines: readonly Inline[],
  context: Context,
  align?: Align,
  own: Partial<IParagraphOptions> = {},
): Paragraph {
  const { profile, tables, keepNext, bold = false } = context;
  const indented = tables === 0 && align === undefined && own.indent === undefined;
  return new Paragraph({
    alignment: ALIGNMENT[align ?? (tables > 0 ? 'left' : 'justify')],
    spacing: {
      line: tables > 0 ? LINE : Math.round(profile.spacing * LINE),
      // Without a rule LibreOffice takes the number for points, and lines of 14 pt overlap.
      lineRule: LineRuleType.AUTO,
    },
    ...(indented && { indent: { firstLine: twips(profile.indent) } }),
    ...(keepNext && { keepNext }),
    ...own,
    children: runs(inlines, context, bold),
  });
}

/** A heading: centred, bold, kept with what follows. */
export function heading(inlines: readonly Inline[], level: 1 | 2 | 3, context: Context): Paragraph {
  const centred = level < 3;
  return new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: level === 1 ? LINE : LINE / 2, after: LINE / 2 },
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
    children: runs(inlines, context, true),
  });
}

/**
 * The paragraph that Word demands after a table at the end of a cell or section, and between two
 * tables: a point high, so that it is not seen, unless room is wanted.
 */
export function spacer(points = 1): Paragraph {
  return new Paragraph({
    spacing: { line: points * 20, lineRule: LineRuleType.EXACTLY, before: 0, after: 0 },
    run: { size: 2 },
  });
}

function runs(inlines: readonly Inline[], context: Context, bold: boolean): TextRun[] {
  return textRuns(inlines, { size: sizeOf(context), bold });
}
