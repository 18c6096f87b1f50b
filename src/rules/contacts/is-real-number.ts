import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { createTextMemo } from '../../source/text-memo.js';
import { RUSSIAN_NUMBERS } from './russian-numbers.js';

const known = createTextMemo<boolean>(10_000);

/** Invented numbers have the code 000; numbers that begin with 7 belong to Kazakhstan. */
const NOT_LOOKED_UP = /^(?:000|7)/;

/**
 * Whether ten digits are a Russian number that can exist: its code is given out and its length
 * fits. The fictitious code 000 is accepted.
 *
 * Source: the numbering plan in libphonenumber.
 */
export function isRealNumber(national: string): boolean {
  if (NOT_LOOKED_UP.test(national)) return true;
  return known(national, isValid);
}

function isValid(national: string): boolean {
  return parsePhoneNumberFromString(`+7${national}`, RUSSIAN_NUMBERS)?.isValid() ?? false;
}
