import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';

/** Adjectives of a year that say only that it is the one at hand. */
const THIS = new Set(
  'текущего текущему текущий текущем отчетного отчетному календарного календарному календарном календарный планового'.split(
    ' ',
  ),
);
/** The same of a school year: «до начала нового учебного года». */
const NEW = new Set('нового новому новый новом'.split(' '));

/** Past «текущего», «календарного» before «года», «нового» before «учебного года»; the same position where neither stands. */
export function skipThis(tokens: readonly Token[], at: number): number {
  const { word } = tokenAt(tokens, at);
  const { year, school } = tokenAt(tokens, at + 1).sense;
  if (THIS.has(word)) return (year ?? school) === undefined ? at : at + 1;
  return NEW.has(word) && school === true ? at + 1 : at;
}
