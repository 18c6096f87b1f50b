import { cellText, filledCells, type GridRow } from '../pieces/piece.js';
import type { LabelMatch } from './label-matcher.js';

/** «Ментор», «Деятельность советника», «Наставляемый (Степной район)». */
const ROLE =
  /^(?:[А-Яа-яЁё/, -]{1,60}\s)?(ментор|наставник|советник|стаж[её]р|наставляем)(?:а|у|ом|ый|ого|ому|ая|ой)?(?:\s*[(:–-].*)?$/i;
/** Who does it, not what the role does. */
const PEOPLE = /ответственн|исполнител|подпис|фио|наименовани|организаци/i;
const FEWEST = 2;

function roleIn(text: string): string | undefined {
  return PEOPLE.test(text) ? undefined : ROLE.exec(text.trim())?.[1]?.toLowerCase();
}

/** The column of what one role of a triad does, in a head that has such columns for two roles at least. */
export function roleHead(row: GridRow): (text: string) => LabelMatch | undefined {
  const roles = filledCells(row).flatMap((cell) => roleIn(cellText(cell)) ?? []);
  if (new Set(roles).size < FEWEST) return () => undefined;
  return (text) =>
    roleIn(text) === undefined ? undefined : { name: 'activity', score: 1, equals: [] };
}
