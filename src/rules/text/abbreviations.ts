import type { WrittenText } from '../../model/written-texts.js';
import type { Place } from '../../source/source-file.js';
import { KNOWN_ABBREVIATIONS, STRESSED_WORDS } from './known-abbreviations.js';

/** An abbreviation where it is used. */
export interface Abbreviation {
  readonly at: Place;
  readonly text: string;
}

const TOKEN = '[А-ЯЁ]{2,6}(?:и[А-ЯЁ]{1,4})?';
/** Not a part of a number («12-ОД»), of a longer word, of a name with initials. */
const USED = new RegExp(
  `(?<![А-Яа-яЁёA-Za-z\\d.№«-])${TOKEN}(?![А-Яа-яЁёA-Za-z\\d»]|-\\d|\\.[А-ЯЁ]|\\s+[А-ЯЁ]\\.)`,
  'g',
);
/** «(далее – МСО)», «система образования (МСО)», «МСО (муниципальная …)», «МСО – муниципальная …». */
const DEFINED = [
  new RegExp(`[Дд]алее[^()]{0,40}?[–—:-]\\s*[«"]?(${TOKEN})(?![А-Яа-яЁё])`, 'g'),
  new RegExp(`[а-яё»]\\s*\\(\\s*[«"]?(${TOKEN})[»"]?\\s*[),;]`, 'g'),
  new RegExp(`(?<![А-Яа-яЁё])(${TOKEN})\\s*(?:\\(|[–—]\\s)\\s*[«"]?[А-Яа-яЁё][а-яё]{3,}`, 'g'),
];
/** What stands before the name of an organization: «ГАУ ДПО «…»». */
const LEGAL_FORM = new RegExp(`^(?:\\s+${TOKEN}){0,3}\\s*[«"]`);
/** «ГАУ ДПО ЯО ИРО»: what stands behind the form of an organization is its name. */
const BEHIND_FORM =
  /(?<![А-Яа-яЁё])(?:Г|М|К|О|Ф|Б|А|Ч|Н)?[А-ЯЁ]{0,3}(?:БУ|АУ|КУ|ОУ|ДПО|ПОО)\s+(?:[А-ЯЁ]{2,6}\s+)*$/;
/** «ХХ век»: a Roman number in Russian letters. */
const ROMAN = /^Х{2,3}$/;
const CAPITALS = /[А-ЯЁ]{7,}/;
const ANY_CAPITALS = new RegExp(TOKEN, 'g');
const TWO_CAPITALS = /[А-ЯЁ]{2}/;

/** A heading has no words in small letters. */
const SMALL_WORD = /[а-яё]{3}/;

/** Whether a capital word beside it shows that words are stressed here. */
function isStressed(text: string, start: number, end: number): boolean {
  const before = /\S+\s*$/.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^\s*\S+/.exec(text.slice(end, end + 24))?.[0] ?? '';
  return CAPITALS.test(before) || CAPITALS.test(after);
}

/** The abbreviations that a text uses, those left out that everybody knows. */
export function abbreviationsIn({ text, place }: WrittenText): readonly Abbreviation[] {
  if (!TWO_CAPITALS.test(text) || !SMALL_WORD.test(text)) return [];
  return [...text.matchAll(USED)].flatMap(({ 0: word, index: start }) => {
    const end = start + word.length;
    if (KNOWN_ABBREVIATIONS.has(word) || STRESSED_WORDS.has(word)) return [];
    if (ROMAN.test(word) || BEHIND_FORM.test(text.slice(Math.max(0, start - 40), start))) return [];
    if (LEGAL_FORM.test(text.slice(end, end + 40)) || isStressed(text, start, end)) return [];
    return [{ at: { ...place, part: { start, end } }, text: word }];
  });
}

/** The abbreviations that a text gives the full form of. */
export function definitionsIn(text: string): readonly string[] {
  if (!TWO_CAPITALS.test(text)) return [];
  return DEFINED.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 1: word }) => word ?? []),
  );
}

/** Whether a file holds anything in capitals that neither everybody nor the directory knows. */
export function hasUnknown(text: string, known: ReadonlySet<string>): boolean {
  return capitalsIn(text).some(
    (word) => !KNOWN_ABBREVIATIONS.has(word) && !STRESSED_WORDS.has(word) && !known.has(word),
  );
}

/** Everything in capitals that a directory names: who looks it up finds the full form. */
export function capitalsIn(text: string): readonly string[] {
  return TWO_CAPITALS.test(text) ? (text.match(ANY_CAPITALS) ?? []) : [];
}
