import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import { readDays, readDaysOfDate, readNumberedDays } from './days.js';
import { isKindOfDays, readDurationAfter } from './duration.js';
import { isHour, readHours } from './hours.js';
import { readImpossiblePart } from './impossible-part.js';
import type { Item } from './item.js';
import { readDayOfMonth, readLastDay } from './month-day.js';
import { readNthWeekday } from './nth-weekday.js';
import { readDecades, readHalves, readWeeks } from './part-of-month.js';
import { readHalfYears, readQuarters, readTerms } from './part-of-year.js';
import { type Run, readRun } from './run.js';
import { readSchoolYears } from './school-year.js';
import { skipThis } from './this.js';
import { readTimes } from './times.js';
import { readBareYears, readCountedYears } from './years.js';

/** What numbers mean, by the word after them. Each reads the whole item or declines. */
export type HeadRule = (
  run: Run,
  first: number,
  tokens: readonly Token[],
  before: Item | undefined,
) => Item | undefined;

/** To read numbers before a new word, give the word a meaning in the lexicon and a row here. */
const HEADS: readonly (readonly [(head: Token) => boolean, HeadRule])[] = [
  [(head) => head.sense.month !== undefined, readDays],
  [(head) => head.sense.school === true, readSchoolYears],
  [(head) => head.sense.year !== undefined, readCountedYears],
  [(head) => head.sense.head === 'quarter', readQuarters],
  [(head) => head.sense.head === 'half-year', readHalfYears],
  [(head) => head.sense.head === 'decade', readDecades],
  [(head) => head.sense.head === 'half', readHalves],
  [(head) => head.sense.head === 'week', readWeeks],
  [(head) => head.sense.head === 'term', readTerms],
  [(head) => head.kind === 'word', readImpossiblePart],
  [(head) => head.sense.head === 'number', readNumberedDays],
  [(head) => head.sense.head === 'number', readDayOfMonth],
  [(head) => head.sense.unit === 'D' || isKindOfDays(head), readLastDay],
  [(head) => head.sense.head === 'times' || head.sense.head === 'occasion', readTimes],
  [isHour, readHours],
  [(head) => head.sense.weekday !== undefined, readNthWeekday],
  [(head) => head.kind !== 'word', readDaysOfDate],
  [() => true, readDurationAfter],
  [() => true, readBareYears],
];

/** Numbers and what they count: «27–29 сентября», «I квартал», «2 раза в год», «2021–2024». */
export function readNumbers(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  const read = readRun(tokens, at);
  if (read === undefined) return undefined;
  const run = { ...read, next: skipThis(tokens, read.next) };
  const head = tokenAt(tokens, run.next);
  for (const [fits, read] of HEADS) {
    const item = fits(head) ? read(run, at, tokens, before) : undefined;
    if (item !== undefined) return item;
  }
  return { first: at, next: run.next, meaning: { is: 'text' } };
}
