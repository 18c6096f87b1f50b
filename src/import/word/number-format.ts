import { roman } from '../../render/words/roman.js';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Letters that Russian lists use: without ё, й, ъ, ы, ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** 1 → а, 28 → я, 29 → аа: Word repeats the letter. */
function letter(number: number, alphabet: string): string {
  const index = (number - 1) % alphabet.length;
  return (alphabet[index] ?? '').repeat(Math.ceil(number / alphabet.length));
}

type Format = (number: number) => string;

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimal', String],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['upperRoman', roman],
  ['lowerRoman', (number) => roman(number).toLowerCase()],
  ['lowerLetter', (number) => letter(number, LATIN)],
  ['upperLetter', (number) => letter(number, LATIN).toUpperCase()],
  ['russianLower', (number) => letter(number, RUSSIAN)],
  ['russianUpper', (number) => letter(number, RUSSIAN).toUpperCase()],
  ['none', () => ''],
]);

/** Largest number that is written out in letters or Roman signs. */
const LONGEST = 3000;

/** A list's number in one of Word's formats; an unknown format counts in digits. */
export function formatNumber(number: number, format: string): string {
  if (number < 1 || number > LONGEST) return String(number);
  return (FORMATS.get(format) ?? String)(number);
}
