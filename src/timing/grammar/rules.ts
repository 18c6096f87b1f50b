import { tokenAt } from '../text/look.js';
import type { Token, TokenKind } from '../text/token.js';
import { readBlank, readBlankMonth } from './blank.js';
import { readClock } from './clock.js';
import { readFixed } from './fixed.js';
import { readNumbers } from './heads.js';
import type { Item, Meaning, Rule } from './item.js';
import { readMonth } from './month.js';
import { readNumericDate, readNumericMonth } from './numeric-date.js';
import { readPart } from './part.js';
import { skipQuoted } from './quotes.js';
import { readEvery, readFrequency, readLength, readOnce, readWeekday } from './recurrence.js';
import { readRelative } from './relative.js';
import { readNamedSchoolYear } from './school-year.js';
import { readSeason } from './season.js';
import { readShortDate } from './short-date.js';
import { readImpossibleYear } from './year.js';

/** To read a new form, write a rule and name it here; the first that reads something wins. */
const NUMBER_RULES: readonly Rule[] = [
  readNumericDate,
  readNumericMonth,
  readShortDate,
  readClock,
  readBlankMonth,
  readImpossibleYear,
  readNumbers,
];

const WORD_RULES: readonly Rule[] = [
  readMonth,
  readRelative,
  readPart,
  readNamedSchoolYear,
  readFixed,
  readFrequency,
  readEvery,
  readOnce,
  readSeason,
  readNumbers,
  readWeekday,
  readLength,
];

const SIGNS: Partial<Record<TokenKind, Meaning>> = {
  dash: { is: 'joint', joint: 'dash' },
  slash: { is: 'joint', joint: 'dash' },
  comma: { is: 'joint', joint: 'comma' },
  colon: { is: 'joint', joint: 'comma' },
  dot: { is: 'joint', joint: 'comma' },
  open: { is: 'bracket', open: true },
  close: { is: 'bracket', open: false },
};

const AND: Meaning = { is: 'joint', joint: 'and' };
const TEXT: Meaning = { is: 'text' };

/** Words of a street or a name: «ул. 8 Марта» is no date. */
const NAMED_AFTER = new Set('ул улица улице улицы площадь проспект переулок имени им'.split(' '));

function firstOf(
  rules: readonly Rule[],
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Item | undefined {
  for (const rule of rules) {
    const item = rule(tokens, at, before);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** What stands at a token, whatever it is. */
export function readItem(tokens: readonly Token[], at: number, before: Item | undefined): Item {
  const token = tokenAt(tokens, at);
  if (token.kind === 'open-quote')
    return { first: at, next: skipQuoted(tokens, at), meaning: TEXT };
  const sign = SIGNS[token.kind];
  if (sign !== undefined) {
    const afterText =
      sign.is === 'joint' && token.kind !== 'colon' && before?.meaning.is === 'text';
    return { first: at, next: at + 1, meaning: afterText ? { ...sign, afterText } : sign };
  }
  if (token.kind === 'number' && NAMED_AFTER.has(tokenAt(tokens, at - 1).word)) {
    return { first: at, next: at + 2, meaning: TEXT };
  }
  const known = token.entry !== undefined;
  const item =
    token.kind === 'number'
      ? firstOf(NUMBER_RULES, tokens, at, before)
      : token.kind === 'blank'
        ? readBlank(tokens, at)
        : known
          ? firstOf(WORD_RULES, tokens, at, before)
          : undefined;
  if (item !== undefined) return item;
  return { first: at, next: at + 1, meaning: token.sense.and === true ? AND : TEXT };
}

/** All items of a phrase, in order and without a gap. */
export function readItems(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let before: Item | undefined;
  let at = 0;
  while (tokenAt(tokens, at).kind !== 'end') {
    before = readItem(tokens, at, before);
    items.push(before);
    at = before.next;
  }
  return items;
}
