/** The years that a shifted term may fall in, first and last. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** Of more years than this nobody can tell which one is the slip. */
const MOST_YEARS = 8;

const FOUR_DIGITS = /(?<![\d.,])(?:19|20)\d\d(?!\d)|(?<=\d\.)(?:19|20)\d\d(?!\d)/g;
const TWO_DIGITS = /(?<=\d\.\d\d?\.)\d\d(?!\d)/g;

interface YearInText {
  readonly start: number;
  readonly digits: string;
}

function yearsIn(text: string): readonly YearInText[] {
  const found = [...text.matchAll(FOUR_DIGITS), ...text.matchAll(TWO_DIGITS)];
  return found
    .map((match) => ({ start: match.index, digits: match[0] }))
    .sort((a, b) => a.start - b.start);
}

function replaceYears(text: string, years: readonly YearInText[], shift: number): string {
  let result = text;
  for (const { start, digits } of [...years].reverse()) {
    const shifted = String(Number(digits) + shift).padStart(digits.length, '0');
    result = result.slice(0, start) + shifted + result.slice(start + digits.length);
  }
  return result;
}

/**
 * The same term with other years, in groups from the likeliest slip to the least likely: all years one
 * off; one year of several one off; another year of the range. A term without a year, or with a whole
 * list of them, has none.
 */
export function yearCandidates(text: string, range: YearRange): readonly (readonly string[])[] {
  const years = yearsIn(text);
  const first = years[0];
  if (first === undefined || years.length > MOST_YEARS) return [];
  const shiftBy = (shift: number) => replaceYears(text, years, shift);
  const single =
    years.length < 2
      ? []
      : years.flatMap((year) => [-1, 1].map((shift) => replaceYears(text, [year], shift)));
  const others: string[] = [];
  const written = first.digits.length === 4 ? Number(first.digits) : 2000 + Number(first.digits);
  for (let year = range.first; year <= range.last; year++) {
    if (Math.abs(year - written) > 1) others.push(shiftBy(year - written));
  }
  return [[shiftBy(-1), shiftBy(1)], single, others];
}
