import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import type { PageDocument } from '../../page/page.js';
import type { PageProfile } from '../../profile/page-profile.js';
import type { DocumentProperties } from '../core-properties.js';
import type { Draft } from '../draft.js';
import { finish } from '../finish.js';
import { cellStyles } from './cell-style.js';
import { layOut } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { writeSheet } from './write-sheet.js';

export interface XlsxOptions {
  readonly profile: PageProfile;
  readonly properties: DocumentProperties;
  readonly draft?: Draft;
}

/**
 * Writes a page tree as a workbook, a sheet for each section. Equal input gives equal bytes: the
 * library leaves the parts unpacked, for Node's deflate is not the same everywhere.
 */
export async function writeXlsx(document: PageDocument, options: XlsxOptions): Promise<Uint8Array> {
  const { profile, draft, properties } = options;
  const stream = new PassThrough();
  const written = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    zip: { store: true },
  });
  const look = { profile, styles: cellStyles(profile), ...(draft && { draft }) };
  const names = sheetNames(document.sections.map(({ name }) => name));
  for (const [index, section] of document.sections.entries()) {
    writeSheet(workbook, layOut(section), names[index] ?? '', look);
  }
  await workbook.commit();
  return finish(await written, properties);
}
