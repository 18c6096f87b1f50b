import type { PageProfile } from '../../profile/page-profile.js';
import { escapeXml } from '../core-properties.js';

/** The part with the styles of a workbook. */
export const STYLES = 'xl/styles.xml';

/**
 * Sets the first font of a workbook, by which its columns are measured: exceljs's is Calibri, instead
 * of which a computer without it takes a far wider one.
 */
export function withBaseFont(xml: string, { font }: PageProfile): string {
  const name = escapeXml(font.family).replace(/"/g, '&quot;');
  const base = `<font><sz val="${font.tableSize}"/><name val="${name}"/><family val="1"/></font>`;
  return xml.replace(/<font>.*?<\/font>/, () => base);
}
