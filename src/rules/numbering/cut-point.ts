import type { Point, Section } from '../../model/document-parts.js';
import { textPlace } from '../../model/value-at.js';
import { defineRule } from '../define-rule.js';
import { type CutPointArgs, cutPointPage } from './cut-point.page.js';

/** Fewer words than this make no point of a document. */
const FEWEST_WORDS = 3;

function isCut({ text, points, list }: Point): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length < FEWEST_WORDS &&
    points.length === 0 &&
    list === undefined &&
    !/[.,:;!?…]\s*$/u.test(text)
  );
}

function goesOn({ text }: Point): boolean {
  return /^\s*[a-zа-яё]/u.test(text);
}

/** Points that hold the first words of the next one, which begins with a small letter. */
function cutPoints({ points }: Section): readonly (readonly [Point, Point])[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || point.isUnnumbered || next.isUnnumbered) return [];
    return isCut(point) && goesOn(next) ? [[point, next] as const] : [];
  });
}

/** Speaks of a sentence that a stray number has cut into two points. */
export const cutPoint = defineRule<CutPointArgs, 'workspace'>({
  id: 'numbering/cut-point',
  severity: 'error',
  scope: 'workspace',
  page: cutPointPage,
  check: ({ regulations, agreements }, emit) => {
    for (const { sections, id } of [...regulations, ...agreements]) {
      for (const [point, next] of sections.flatMap(cutPoints)) {
        emit({
          at: textPlace(point.place, 'text'),
          args: { text: point.text.trim(), next: next.text, number: next.number ?? null },
          related: [{ at: next.place, label: 'next' }],
          entity: `${id}/point:${point.id ?? point.number ?? ''}`,
        });
      }
    }
  },
});
