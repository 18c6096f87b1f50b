import { isYear, tokenAt } from '../text/look.js';
import type { Token } from '../text/token.js';
import type { Item } from './item.js';

/** A slip in four digits; fewer count years, more are the number of something. */
const FEWEST_DIGITS = 3;
const MOST_DIGITS = 5;

/** Years after a date or month, and the first token past them. */
export interface Years {
  readonly years: readonly number[] | undefined;
  readonly next: number;
  /** «20__ г.»: the year is left blank. */
  readonly blank: boolean;
}

/** Past «года», «г.», «г.г.». */
export function skipYearWords(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokenAt(tokens, next).sense.year !== undefined) next++;
  return next;
}

function isNumericDate(tokens: readonly Token[], at: number): boolean {
  const dot = tokenAt(tokens, at + 1);
  return dot.kind === 'dot' && tokenAt(tokens, at + 2).kind === 'number';
}

/** The position of a further year after «,», «и», «–»; -1 where the list ends. */
function furtherYear(tokens: readonly Token[], at: number): number {
  const sign = tokenAt(tokens, at);
  if (sign.kind !== 'comma' && sign.kind !== 'dash' && sign.sense.and !== true) return -1;
  if (!isYear(tokenAt(tokens, at + 1)) || isNumericDate(tokens, at + 1)) return -1;
  const after = tokenAt(tokens, at + 2);
  if (after.word === 'год' || after.sense.school === true) return -1;
  return at + 1;
}

/** The position of a year written like the one before, «2025 г., 2026 г.»; -1 where none follows. */
function furtherShortYear(tokens: readonly Token[], at: number): number {
  const sign = skipYearWords(tokens, at);
  if (sign === at || tokenAt(tokens, at).word !== 'г') return -1;
  const more = tokenAt(tokens, sign).kind === 'dash' ? -1 : furtherYear(tokens, sign);
  return more > 0 && tokenAt(tokens, more + 1).word === 'г' ? more : -1;
}

/** The position of the next year of a list; -1 where it ends. */
function nextYear(tokens: readonly Token[], at: number): number {
  const more = furtherYear(tokens, at);
  return more > 0 ? more : furtherShortYear(tokens, at);
}

function yearList(tokens: readonly Token[], at: number): Years {
  const years = [tokenAt(tokens, at).value];
  let next = at + 1;
  for (let more = nextYear(tokens, next); more > 0; more = nextYear(tokens, next)) {
    const year = tokenAt(tokens, more).value;
    const last = years.at(-1) ?? year;
    if (tokenAt(tokens, more - 1).kind === 'dash') {
      for (let y = last + 1; y < year; y++) years.push(y);
    }
    years.push(year);
    next = more + 1;
  }
  return { years, next: skipYearWords(tokens, next), blank: false };
}

function schoolYears(tokens: readonly Token[], at: number, month: number): Years | undefined {
  const sign = tokenAt(tokens, at + 1).kind;
  if (sign !== 'dash' && sign !== 'slash') return undefined;
  if (tokenAt(tokens, at + 3).sense.school !== true) return undefined;
  const first = tokenAt(tokens, at).value;
  const next = skipYearWords(tokens, at + 4);
  return { years: [month >= 8 ? first : first + 1], next, blank: false };
}

/** Reads «2022», «2022 г.», «22 г.», «2022, 2023 годов», «2022 г., 2023 г.», «2021/2022 учебного года», «20__ г.» after a month. */
export function readYears(tokens: readonly Token[], at: number, month: number): Years {
  const token = tokenAt(tokens, at);
  if (isYear(token) && !isNumericDate(tokens, at)) {
    return schoolYears(tokens, at, month) ?? yearList(tokens, at);
  }
  const after = tokenAt(tokens, at + 1);
  if (token.digits === 2 && after.sense.year !== undefined && after.word !== 'года') {
    return { years: [2000 + token.value], next: skipYearWords(tokens, at + 1), blank: false };
  }
  const century = token.digits === 2 && token.value === 20 && after.kind === 'blank' && !after.gap;
  const wordAt = century ? at + 2 : at + 1;
  if (century || (token.kind === 'blank' && tokenAt(tokens, wordAt).sense.year !== undefined)) {
    return { years: undefined, next: skipYearWords(tokens, wordAt), blank: true };
  }
  return { years: undefined, next: at, blank: false };
}

/** «май 20025 года», «до 205 г.»: a number before the word for one year that is no year of any project. */
export function readImpossibleYear(tokens: readonly Token[], at: number): Item | undefined {
  const { kind, digits, ordinal } = tokenAt(tokens, at);
  const word = tokenAt(tokens, at + 1);
  if (kind !== 'number' || ordinal || isYear(tokenAt(tokens, at))) return undefined;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || word.sense.year !== 'one') return undefined;
  const flaw = { code: 'impossible-part', first: at, next: at + 2, part: 'year' } as const;
  return { first: at, next: at + 2, meaning: { is: 'spans', spans: [], flaws: [flaw] } };
}
