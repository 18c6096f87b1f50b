import { UnreadableFile } from '../unreadable.js';
import { readXml } from '../xml/read-xml.js';
import type { Zip } from '../zip/zip.js';
import { dayOfSerial } from './date-styles.js';

/** A cell with something in it. Rows and columns count from 1. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A merged range: its first cell, and how far it reaches. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
}

/** What a workbook's cells refer to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly isDate: readonly boolean[];
}

/** Cells with something in them; more are no document. */
const MOST_CELLS = 200_000;
/** Empty rows and cells, which carry only a look. */
const EMPTY = /<(?:[a-z]+:)?(?:row|c)(?=[\s/])[^<>]*\/>/gi;
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = REFERENCE.exec(reference) ?? [];
  return letters === undefined ? undefined : { row: Number(digits), column: columnNumber(letters) };
}

function textOf(raw: string, type: string | undefined, style: number, shared: Shared): string {
  if (type === 's') return shared.strings[Number(raw)] ?? '';
  if (type === 'b') return raw === '1' ? 'да' : 'нет';
  if (type !== undefined && type !== 'n') return raw;
  const isDate = shared.isDate[style] === true && Number(raw) > 0;
  return isDate ? dayOfSerial(Number(raw)) : raw.replace('.', ',');
}

/** Reads a sheet as a stream: empty rows and cells, however many, are not kept. */
export function readSheet(zip: Zip, part: string, shared: Shared): Sheet {
  const cells: SheetCell[] = [];
  const merges: Merge[] = [];
  let place: { row: number; column: number } | undefined;
  let type: string | undefined;
  let style = 0;
  let raw = '';
  let isValue = false;
  readXml(zip, part, {
    thin: EMPTY,
    open: (name, attributes) => {
      if (name === 's:c') {
        place = placeOf(attributes.r ?? '');
        type = attributes.t;
        style = Number(attributes.s ?? 0);
        raw = '';
      } else if (name === 's:v' || name === 's:t') isValue = true;
      else if (name === 's:mergeCell') {
        const [first = '', last = ''] = (attributes.ref ?? '').split(':');
        const [from, to] = [placeOf(first), placeOf(last)];
        if (from && to) merges.push({ ...from, columns: to.column - from.column + 1 });
      }
    },
    text: (piece) => {
      if (isValue) raw += piece;
    },
    close: (name) => {
      if (name === 's:v' || name === 's:t') isValue = false;
      else if (name === 's:c' && place !== undefined && raw !== '') {
        if (cells.length >= MOST_CELLS) throw new UnreadableFile('too-complex', { part });
        cells.push({ ...place, text: textOf(raw, type, style, shared) });
      }
    },
  });
  return { cells, merges };
}
