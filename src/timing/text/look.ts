import type { Token } from './token.js';

const END: Token = {
  kind: 'end',
  start: 0,
  end: 0,
  gap: false,
  line: false,
  word: '',
  value: 0,
  digits: 0,
  ordinal: false,
  sense: {},
  entry: undefined,
  flaw: undefined,
};

/** The token at a position; past the end, a token of kind `end`. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? END;
}

/** «2021»: four digits that can be a year of a project. */
export function isYear(token: Token): boolean {
  return token.digits === 4 && token.value >= 1900 && token.value < 2100;
}

/** A number of one or two digits. */
export function isSmall(token: Token): boolean {
  return token.digits === 1 || token.digits === 2;
}
