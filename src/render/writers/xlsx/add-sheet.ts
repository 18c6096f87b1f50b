import type { HeaderFooter, Margins, Style, Workbook, WorksheetView } from 'exceljs';
import type { PageProfile } from '../../profile/page-profile.js';
import { DRAFT_MARK, type Draft, draftLine } from '../draft.js';
import { columnWidth } from './measures.js';
import type { Sheet } from './sheet.js';

const LANDSCAPE = { paperSize: 9, orientation: 'landscape', fitToPage: true } as const;

/** What the sheets of a workbook share. */
export interface SheetLook {
  readonly profile: PageProfile;
  readonly draft?: Draft;
}

/**
 * Adds a sheet without its rows: the head of its first table frozen, filtered and repeated in print, the
 * page one wide.
 *
 * @param styles put on cells of its first row, so that the workbook has them
 */
export function addSheet(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  look: SheetLook,
  styles: readonly Partial<Style>[],
): void {
  const { first, head, last, columns } = sheet;
  const views: Partial<WorksheetView>[] = head ? [{ state: 'frozen', ySplit: head }] : [];
  const titles = head ? { printTitlesRow: `${first ?? head}:${head}` } : {};
  const margins = inches(look.profile);
  const pageSetup = { ...LANDSCAPE, ...titles, fitToWidth: 1, fitToHeight: 0, margins };
  const headerFooter = marks(look, first !== 1);
  const page = workbook.addWorksheet(name, { views, pageSetup, headerFooter });
  page.columns = columns.map((percent) => ({ width: columnWidth(percent) }));
  if (head && last) {
    const from = { row: head, column: 1 };
    page.autoFilter = { from, to: { row: last, column: columns.length } };
  }
  const pattern = page.getRow(1);
  // A row of empty cells would not be written without a height.
  if (styles.length > 0) pattern.height = 15;
  for (const [index, style] of styles.entries()) pattern.getCell(index + 1).style = style;
  page.commit();
}

function inches({ margins }: PageProfile): Margins {
  const inch = (millimetres: number) => millimetres / 25.4;
  return {
    left: inch(margins.left),
    right: inch(margins.right),
    top: inch(margins.top),
    bottom: inch(margins.bottom),
    header: 0.3,
    footer: 0.3,
  };
}

/**
 * Page number above from page 2 on, and the marks of a draft on each printed page. A table without a
 * title of its own has the sheet's name above it.
 */
function marks({ profile, draft }: SheetLook, hasTitle: boolean): Partial<HeaderFooter> {
  const type = `&"${profile.font.family.replace(/["&]/g, '')},Regular"&${profile.font.tableSize}`;
  const name = hasTitle ? '' : `&L${type}&A`;
  const mark = draft ? `&R${type} ${DRAFT_MARK}` : '';
  const footer = draft ? `&C${type} ${draftLine(draft)}` : '';
  return {
    differentFirst: true,
    firstHeader: name + mark,
    oddHeader: `${name}&C${type}&P${mark}`,
    ...(draft && { firstFooter: footer, oddFooter: footer }),
  };
}
