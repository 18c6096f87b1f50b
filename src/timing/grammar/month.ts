import { tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item, ItemFlaw, Span } from './item.js';
import { readSchoolYear } from './school-year.js';
import { daysSpan, monthsSpan, seasonSpan, withYears } from './span.js';
import { readYears, skipYearWords } from './year.js';

function withYearsAt(span: Span, first: number, at: number, tokens: readonly Token[]): Item {
  const { years, next, blank } = readYears(tokens, at, span.from.month);
  const flaws: ItemFlaw[] = blank ? [{ code: 'incomplete', first, next }] : [];
  return { first, next, meaning: { is: 'spans', spans: [withYears(span, years)], flaws } };
}

/** «сентябрь», «сент. 2022 г.», «ноябрь 2022, 2023 годов». */
export function readMonth(tokens: readonly Token[], at: number): Item | undefined {
  const { month } = tokenAt(tokens, at).sense;
  return month === undefined
    ? undefined
    : withYearsAt(monthsSpan(month, month, 'month'), at, at + 1, tokens);
}

/** «осень 2022 года», «летом»; after an unread word only the adverb, for «студенческая весна» is a name. */
export function readSeason(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  const { sense, word } = tokenAt(tokens, at);
  if (sense.season === undefined) return undefined;
  if (
    before?.meaning.is === 'text' &&
    !word.endsWith('ой') &&
    !word.endsWith('ью') &&
    word !== 'летом'
  )
    return undefined;
  return withYearsAt(seasonSpan(sense.season), at, at + 1, tokens);
}

const DAYS = { start: [1, 10], middle: [11, 20], end: [21, 0] } as const;
const MONTHS = { start: [1, 3], middle: [5, 8], end: [10, 12] } as const;
const SCHOOL_MONTHS = { start: [9, 9], middle: [12, 1], end: [5, 5] } as const;

function ofSchoolYear(part: keyof typeof DAYS): Span {
  const [first, last] = SCHOOL_MONTHS[part];
  const from = { month: first, day: 1, shift: first < 9 ? 1 : 0 };
  return { from, to: { month: last, day: 0, shift: last < 9 ? 1 : 0 }, precision: 'month' };
}

/** «начало сентября», «конец 2022 года», «к концу учебного года», «середина июня – июль». */
export function readPart(tokens: readonly Token[], at: number): Item | undefined {
  const { part } = tokenAt(tokens, at).sense;
  if (part === undefined) return undefined;
  const beginning = part === 'start';
  const { month, year } = tokenAt(tokens, at + 1).sense;
  if (month !== undefined) {
    const span = { ...daysSpan(month, DAYS[part][0], DAYS[part][1], 'decade'), beginning };
    return withYearsAt(span, at, at + 2, tokens);
  }
  const school = readSchoolYear(tokens, at + 1);
  if (school !== undefined) {
    const span = withYears(
      { ...ofSchoolYear(part), beginning },
      school.year === undefined ? undefined : [school.year],
    );
    return { first: at, next: school.next, meaning: { is: 'spans', spans: [span] } };
  }
  const span = { ...monthsSpan(MONTHS[part][0], MONTHS[part][1], 'quarter'), beginning };
  const { years, next } = readYears(tokens, at + 1, 1);
  if (years === undefined && year === undefined) return undefined;
  const past = skipYearWords(tokens, next);
  return { first: at, next: past, meaning: { is: 'spans', spans: [withYears(span, years)] } };
}
