import { isDigit, isLetter, type Token, tokenOf } from './token.js';

/** Endings after a hyphen that leave the number a count («3-х», «5-ти»). */
const CARDINAL_ENDINGS: ReadonlySet<string> = new Set('х ти ми и мя ью ть'.split(' '));

/** Endings after a hyphen that make it an ordinal («2-й»). */
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(
  'й я е го му м ой ого ому ый ая ое ые ых ую ей ий'.split(' '),
);

const GROUP_SPACE = /^[ \u00a0\u2009\u202f]$/;
const HYPHEN = /^[-‐‑]$/;

/** The token that begins with the digit at `start`. */
export function scanNumber(text: string, start: number): Token {
  const whole = digitsEnd(text, start);
  return (
    dotted(text, start, whole) ??
    hyphenated(text, start, whole) ??
    withEnding(text, start, decimalEnd(text, start, groupsEnd(text, start, whole)))
  );
}

/** Dates («01.09.2024», «01.09»), numbers of points («2.10.1»); `undefined` for a decimal point. */
function dotted(text: string, start: number, whole: number): Token | undefined {
  let end = whole;
  while (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
  }
  const [day = '', month = '', year, ...rest] = text.slice(start, end).split('.');
  const dateLike = isBetween(day, 31) && isBetween(month, 12) && rest.length === 0;
  if (year === undefined) {
    const clock = month === '00' && day.length <= 2 && !/^ ?%/.test(text.slice(end, end + 2));
    if (clock) return tokenOf('code', text, start, end, 0);
    const zero = day.length === 2 && month.length === 2 && month.startsWith('0') && month !== '00';
    return dateLike && zero ? tokenOf('date', text, start, end, 0) : undefined;
  }
  if (!dateLike || (year.length !== 4 && year.length !== 2)) {
    return tokenOf('code', text, start, end, 0);
  }
  return tokenOf('date', text, start, end, Number(year) + (year.length === 2 ? 2000 : 0));
}

/**
 * Phone numbers and the like: three groups or more joined by hyphens; «2024-11-22» is a date. A
 * chain of years is left alone.
 */
function hyphenated(text: string, start: number, whole: number): Token | undefined {
  if (whole - start === 4 && digitsEnd(text, whole + 1) - whole === 5) return undefined;
  let groups = 1;
  let end = whole;
  while (HYPHEN.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
    groups++;
  }
  if (groups < 3) return undefined;
  const iso = /^(\d{4})-\d\d-\d\d$/.exec(text.slice(start, Math.min(end, start + 11)));
  return tokenOf(iso === null ? 'code' : 'date', text, start, end, Number(iso?.[1] ?? 0));
}

/** «1 200»: groups of exactly three digits after a first one of at most three. */
function groupsEnd(text: string, start: number, whole: number): number {
  let end = whole;
  if (whole - start > 3 || text.charAt(start) === '0') return end;
  while (GROUP_SPACE.test(text.charAt(end)) && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end;
}

/** «73,4», «73.4»; «2021,2022» are two years. */
function decimalEnd(text: string, start: number, end: number): number {
  const mark = text.charAt(end);
  if ((mark !== ',' && mark !== '.') || !isDigit(text.charCodeAt(end + 1))) return end;
  const fraction = digitsEnd(text, end + 1);
  return end - start === 4 && fraction - end === 5 ? end : fraction;
}

function withEnding(text: string, start: number, end: number): Token {
  const hyphen = HYPHEN.test(text.charAt(end));
  const from = hyphen ? end + 1 : end;
  const to = lettersEnd(text, from);
  const letters = text.slice(from, to);
  const ending = letters.toLowerCase();
  if (CARDINAL_ENDINGS.has(ending)) return amount(text, start, end, to);
  if (!hyphen || letters === '' || ending.startsWith('процентн')) {
    return amount(text, start, end, end);
  }
  if (ORDINAL_ENDINGS.has(ending)) return tokenOf('ordinal', text, start, to, 0);
  return tokenOf('code', text, start, to, 0);
}

function amount(text: string, start: number, digits: number, end: number): Token {
  const written = text.slice(start, digits).replace(/[ \u00a0\u2009\u202f]/g, '');
  const token = tokenOf('number', text, start, end, Number(written.replace(',', '.')));
  return { ...token, norm: written };
}

function isBetween(digits: string, most: number): boolean {
  return digits !== '' && digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= most;
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function lettersEnd(text: string, from: number): number {
  let end = from;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}
