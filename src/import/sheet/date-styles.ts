import { child, children } from '../xml/element.js';
import { readTree } from '../xml/read-tree.js';
import type { Zip } from '../zip/zip.js';

/** Numbers of the built-in formats that show dates. */
const BUILT_IN: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** True for each cell style, by its number, that shows a date. */
export function readDateStyles(zip: Zip, part: string): readonly boolean[] {
  const root = readTree(zip, part);
  const own = new Set(
    children(child(root, 's:numFmts'), 's:numFmt')
      .filter(({ attributes }) =>
        /[dyдг]/i.test((attributes.formatCode ?? '').replace(LITERAL, '')),
      )
      .map(({ attributes }) => Number(attributes.numFmtId)),
  );
  return children(child(root, 's:cellXfs'), 's:xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId);
    return BUILT_IN.has(id) || own.has(id);
  });
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, its false 29 February 1900 counted. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day of a date's number, as 05.06.2021. */
export function dayOfSerial(serial: number): string {
  const [year = '', month = '', day = ''] = new Date(EPOCH + Math.floor(serial) * DAY)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${day}.${month}.${year}`;
}
