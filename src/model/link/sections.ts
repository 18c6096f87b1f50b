import type { Point, Section } from '../document-parts.js';
import { type Cursor, choice, field, items, text, textOf } from './cursor.js';
import { textFields } from './text-fields.js';

const MARKS = ['bracket', 'letter', 'dash', 'none'] as const;
const LISTS = ['definitions', 'directions', 'forms', 'acts', 'limits'] as const;

function linkPoint(cursor: Cursor): Point | undefined {
  const words = textOf(cursor) ?? text(cursor, 'text');
  if (words === undefined) return undefined;
  const marks = choice(cursor, 'marks', MARKS);
  const list = choice(cursor, 'list', LISTS);
  return {
    place: cursor.place,
    ...textFields(cursor, 'id', 'number'),
    isUnnumbered: field(cursor, 'unnumbered')?.value === true,
    text: words,
    ...(marks && { marks }),
    ...(list && { list }),
    points: linkPoints(cursor),
  };
}

function linkPoints(cursor: Cursor): readonly Point[] {
  return items(cursor, 'points').flatMap((point) => linkPoint(point) ?? []);
}

/** The sections of a text with their points and sub-points, in the order written. */
export function linkSections(document: Cursor): readonly Section[] {
  return items(document, 'sections').map((cursor) => ({
    place: cursor.place,
    ...textFields(cursor, 'id', 'number', 'title'),
    points: linkPoints(cursor),
  }));
}
