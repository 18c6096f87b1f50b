import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { PageProfile } from '../../profile/page-profile.js';
import type { Context } from './context.js';
import { halfPoints, twips } from './units.js';

/** Word's unit of line spacing: 240 is one line. */
const LINE = 240;

/** Styles of paragraphs: who wants another look in Word changes it once for all. */
export const TEXT = 'PassportText';
const CELL = 'PassportCell';
const SMALL_CELL = 'PassportSmallCell';

/** The line spacing of text or of tables; a line height that type of any size fits. */
export function spacing(lines: number): { line: number; lineRule: 'auto' } {
  // Without a rule LibreOffice takes the number for points, and lines of 14 pt overlap.
  return { line: Math.round(lines * LINE), lineRule: LineRuleType.AUTO };
}

/** The style of all paragraphs in a cell; `undefined` in text and where a table only puts text side by side. */
export function styleOf({ tables, small, unruled }: Context): string | undefined {
  if (small) return SMALL_CELL;
  return tables > 0 && !unruled ? CELL : undefined;
}

/** Size of type in a place, in half-points: tables are set smaller than text. */
export function sizeOf({ profile: { font }, tables, small, unruled }: Context): number {
  if (small) return halfPoints(font.smallSize);
  return halfPoints(tables > 0 && !unruled ? font.tableSize : font.size);
}

/** The document's styles by the profile. */
export function documentStyles(profile: PageProfile): IStylesOptions {
  const { family, size, tableSize, smallSize } = profile.font;
  const font = { ascii: family, hAnsi: family, cs: family, eastAsia: family };
  const cell = { spacing: spacing(profile.tableSpacing) };
  const text = {
    spacing: spacing(profile.spacing),
    alignment: AlignmentType.BOTH,
    indent: { firstLine: twips(profile.indent) },
  };
  const shown = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: { run: { font, size: halfPoints(size), language: { value: 'ru-RU' } } },
    },
    paragraphStyles: [
      { ...shown, id: TEXT, name: 'Текст документа', paragraph: text },
      {
        ...shown,
        id: CELL,
        name: 'Текст таблицы',
        run: { size: halfPoints(tableSize) },
        paragraph: cell,
      },
      {
        ...shown,
        id: SMALL_CELL,
        name: 'Мелкий текст таблицы',
        run: { size: halfPoints(smallSize) },
        paragraph: cell,
      },
    ],
  };
}
