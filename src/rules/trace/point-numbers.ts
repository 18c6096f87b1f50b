import type { Point, Section } from '../../model/document-parts.js';

function bare(number: string): string {
  return number.replace(/[.)\s]+$/, '');
}

function ofPoints(points: readonly Point[], section: string): readonly string[] {
  let last = 0;
  return points.flatMap((point) => {
    if (!point.isUnnumbered) last += 1;
    const inner = point.points.flatMap(({ number }) => (number === undefined ? [] : bare(number)));
    if (point.isUnnumbered) return inner;
    return [bare(point.number ?? `${section}.${last}`), ...inner];
  });
}

/** The numbers that the points of a text have, written or given by their places: «2.9». */
export function pointNumbers(sections: readonly Section[]): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ number, points }, index) => {
      const written = number === undefined ? undefined : bare(number);
      const own = written !== undefined && /^\d+$/.test(written) ? written : String(index + 1);
      return ofPoints(points, own);
    }),
  );
}
