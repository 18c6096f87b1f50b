import type { Point, Section } from '../../../model/document-parts.js';
import { list, maybe, record, text, type ValueOf } from '../../form/shape.js';
import { punctuated } from '../../words/punctuation.js';
import { roman } from '../../words/roman.js';

/** Sections with their points one after the other: each with its number or sign. */
export const SECTIONS = list(
  record({ title: maybe(text), points: list(record({ lead: text, text })) }),
);

export type SectionsView = ValueOf<typeof SECTIONS>;
type Line = SectionsView[number]['points'][number];
type Marks = NonNullable<Point['marks']>;

/** The lists that a point may ask to have printed under it. */
export type PointLists = Readonly<Record<NonNullable<Point['list']>, readonly Point[]>>;

/** Letters of enumerations by GOST R 7.0.97: those that could be misread are left out. */
const LETTERS = 'абвгдежиклмнпрстуфхцшщэюя';
const NUMBERS: Readonly<Record<'roman' | 'arabic', (number: number) => string>> = {
  roman: (number) => `${roman(number)}.`,
  arabic: (number) => `${number}.`,
};

/**
 * Sections in order: «I. Общие положения» with points 1.1, 1.2 …
 *
 * @param first number of the first section
 */
export function sectionsView(
  sections: readonly Section[],
  style: 'roman' | 'arabic',
  lists: Partial<PointLists> = {},
  first = 1,
): SectionsView {
  return sections.map(({ number, title, points }, index) => {
    const place = first + index;
    const shown = number === undefined ? NUMBERS[style](place) : withStop(number);
    const own =
      number !== undefined && /^\d+\.?$/.test(number) ? Number.parseInt(number, 10) : place;
    return {
      title: title === undefined ? null : `${shown} ${title}`,
      points: pointLines(points, String(own), lists),
    };
  });
}

function pointLines(
  points: readonly Point[],
  section: string,
  lists: Partial<PointLists>,
): readonly Line[] {
  let last = 0;
  return points.flatMap((point) => {
    if (!point.isUnnumbered) last += 1;
    const number = point.number ?? `${section}.${last}.`;
    const lead = point.isUnnumbered ? '' : withStop(number);
    return [{ lead, text: point.text }, ...subLines(point, lists)];
  });
}

function subLines(point: Point, lists: Partial<PointLists>): readonly Line[] {
  const listed = point.list ? (lists[point.list] ?? []) : [];
  const marks = point.marks ?? (point.list === 'directions' ? 'bracket' : 'none');
  const points = [...point.points, ...listed];
  const texts = punctuated(points.map(({ text }) => text));
  let last = 0;
  return points.flatMap((one, index) => {
    if (!one.isUnnumbered) last += 1;
    const lead = one.isUnnumbered ? '' : (one.number ?? mark(marks, last));
    // A point that opens an enumeration of its own ends with what the author gave it.
    const text = one.points.length > 0 ? one.text : (texts[index] ?? '');
    return [{ lead, text }, ...subLines(one, lists)];
  });
}

function mark(marks: Marks, number: number): string {
  if (marks === 'bracket') return `${number})`;
  if (marks === 'letter') return `${LETTERS[number - 1] ?? number})`;
  return marks === 'dash' ? '–' : '';
}

function withStop(number: string): string {
  return /[.)]$/.test(number) ? number : `${number}.`;
}
