import { type Draft, type DraftFields, isLeaf, isList } from '../draft.js';
import { bareNumber } from '../text/list-mark.js';

function numberOf({ number }: DraftFields): string | undefined {
  return number !== undefined && isLeaf(number) ? bareNumber(String(number.leaf)) : undefined;
}

function pointsOf({ points }: DraftFields): readonly (Draft | null)[] {
  return points !== undefined && isList(points) ? points : [];
}

function isRegular(section: DraftFields, place: number): boolean {
  return (
    numberOf(section) === String(place) &&
    pointsOf(section).every((point, at) => {
      if (point === null || isLeaf(point) || isList(point)) return true;
      return numberOf(point) === `${place}.${at + 1}`;
    })
  );
}

/** A point without its number: its text alone where it has nothing else. */
function bare(point: Draft | null): Draft | null {
  if (point === null || isLeaf(point) || isList(point)) return point;
  const { number: _number, ...rest } = point;
  const { text, ...others } = rest;
  const isAlone = Object.values(others).every((value) => value === undefined);
  return text !== undefined && isAlone ? text : rest;
}

/**
 * Sections without the numbers that the program prints by itself: 1, 2, 3 … from `first` on, and the
 * points 1.1, 1.2 … All keep theirs where one is otherwise.
 */
export function withoutRegularNumbers(
  sections: readonly DraftFields[],
  first: number,
): readonly DraftFields[] {
  if (!sections.every((section, at) => isRegular(section, first + at))) return sections;
  return sections.map((section) => {
    const { number: _number, ...rest } = section;
    return { ...rest, points: pointsOf(section).map(bare) };
  });
}
