import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph } from 'docx';
import type { Align, Inline } from '../../page/page.js';
import type { Context } from './context.js';
import { textRuns } from './inlines.js';
import { sizeOf, spacing, styleOf, TEXT } from './styles.js';
import { twipsOfPoints } from './units.js';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

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
  const { keepNext, width } = context;
  const left = Number(own.indent?.left ?? 0);
  const isPlain = align === undefined && own.indent === undefined;
  const { lines, ...look } = lookOf(context, align, isPlain);
  const above = before !== undefined && { before: twipsOfPoints(before) };
  return new Paragraph({
    ...look,
    ...((above || lines) && { spacing: { ...above, ...lines } }),
    ...(keepNext && { keepNext }),
    ...own,
    children: runs(inlines, context, width - left),
  });
}

/** What the style says need not be said again: most of a document's paragraphs say nothing else. */
function lookOf(context: Context, align: Align | undefined, isPlain: boolean) {
  const { profile, tables } = context;
  const style = styleOf(context);
  if (style !== undefined) {
    return { style, ...(align && align !== 'left' && { alignment: ALIGNMENT[align] }) };
  }
  if (tables === 0 && isPlain) return { style: TEXT };
  return {
    alignment: ALIGNMENT[align ?? (tables > 0 ? 'left' : 'justify')],
    lines: spacing(tables > 0 ? profile.tableSpacing : profile.spacing),
  };
}

/** A heading: centred, bold, kept with what follows. */
export function heading(inlines: readonly Inline[], level: 1 | 2 | 3, context: Context): Paragraph {
  const { titleSpace, headingSpace } = context.profile;
  const centred = level < 3;
  const style = styleOf(context);
  return new Paragraph({
    ...(style !== undefined && { style }),
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
