import { foldLetters } from './letters.js';

/**
 * A person's name in parts. `first` and `middle` may be initials («Т.»); `last` is empty only
 * where the text had none («Татьяна Валериевна»).
 */
export interface PersonName {
  readonly last: string;
  readonly first?: string;
  readonly middle?: string;
}

const PATRONYMIC = /(?:[оеё]вич|[оеё]вна|ич|инична|ична)$/i;
const LINEAGE = /^(?:оглы|оглу|кызы|гызы|улы|уулу|кизи|зода)$/i;
const LINEAGE_TAIL = /-(?:оглы|оглу|кызы|гызы|улы|уулу|кизи)$/i;

/**
 * Reads «Фамилия Имя Отчество», «Имя Отчество Фамилия», «Фамилия И.О.», «И.О. Фамилия»; the
 * patronymic may be missing or of two words («Рустам оглы»).
 *
 * @returns `undefined` for an empty text or one without letters
 */
export function parsePersonName(source: string | PersonName): PersonName | undefined {
  if (typeof source !== 'string') return source;
  const words = joinLineage(spread(source));
  if (words.length === 0) return undefined;
  const leading = words.findIndex((word) => !isInitial(word));
  if (leading === -1) return undefined;
  if (leading > 0) return named(words.slice(leading).join(' '), words.slice(0, leading));
  const [one = '', two, three] = words;
  if (two !== undefined && isPatronymic(two) && (three === undefined || !isPatronymic(three))) {
    if (!isInitial(two) && words.length <= 3) return named(three ?? '', [one, two]);
  }
  return named(one, words.slice(1));
}

/** «Т.» and the like: a capital letter with its dot. */
export function isInitial(word: string): boolean {
  return /^[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]\.(?:-[A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]\.)?$/u.test(word);
}

/** Whether a word has the shape of a patronymic, Slavic or Turkic. */
export function isPatronymic(word: string): boolean {
  const last = word.split(' ').at(-1) ?? word;
  return (
    (word.length > 4 && PATRONYMIC.test(word)) || LINEAGE.test(last) || LINEAGE_TAIL.test(word)
  );
}

/** «Иванова Татьяна Валериевна»: the parts that are known, surname first. */
export function fullName(name: PersonName): string {
  return [name.last, name.first, name.middle].filter(Boolean).join(' ');
}

/** «Т.В. Иванова», as under a document (GOST R 7.0.97). */
export function signatureOf(source: string | PersonName): string {
  const name = parsePersonName(source);
  if (name === undefined) return typeof source === 'string' ? source.trim() : '';
  return [initialsOf(name), name.last].filter(Boolean).join(' ');
}

/** «Иванова Т.В.», as in lists and registers. */
export function surnameFirst(source: string | PersonName): string {
  const name = parsePersonName(source);
  if (name === undefined) return typeof source === 'string' ? source.trim() : '';
  return [name.last, initialsOf(name)].filter(Boolean).join(' ');
}

/** «Т.В.»; an empty string where only the surname is known. */
export function initialsOf(name: PersonName): string {
  return [name.first, name.middle]
    .filter((part) => part !== undefined)
    .map((part) => part.split('-').map(firstLetter).filter(Boolean))
    .map((letters, index) => (index === 0 ? letters : letters.slice(0, 1)).join('-'))
    .join('');
}

/**
 * Whether two spellings can be one person: the same surname, and no initial that differs. What
 * one of them leaves out does not count, so «Иванова Т.» agrees with «Иванова Татьяна Валериевна».
 */
export function sameInitials(one: string | PersonName, other: string | PersonName): boolean {
  const a = parsePersonName(one);
  const b = parsePersonName(other);
  if (a === undefined || b === undefined) return false;
  if (foldLetters(a.last) !== foldLetters(b.last)) return false;
  return agree(a.first, b.first) && agree(a.middle, b.middle);
}

function agree(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const a = foldLetters(one);
  const b = foldLetters(other);
  return isInitial(one) || isInitial(other) ? a.charAt(0) === b.charAt(0) : a === b;
}

function firstLetter(part: string): string {
  const letter = part.match(/[A-Za-zÀ-ɏЀ-ӿ]/u)?.[0];
  return letter === undefined ? '' : `${letter.toUpperCase()}.`;
}

/** Splits into words, initials apart: «Т.В.Иванова» → «Т.», «В.», «Иванова». */
function spread(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/([A-ZÀ-ÖØ-ÞЀ-ЯӘӨҮҖҢҺ]\.)(?=[A-Za-zÀ-ɏЀ-ӿ])/gu, '$1 ')
    .replace(/\s{0,3}[-‐‑–—]\s{0,3}/g, '-')
    .split(/[\s,;]+/)
    .filter((word) => /[A-Za-zÀ-ɏЀ-ӿ]/u.test(word));
}

function joinLineage(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && LINEAGE.test(word)) joined[joined.length - 1] = `${before} ${word}`;
    else joined.push(word);
  }
  return joined;
}

function named(last: string, given: readonly string[]): PersonName {
  const [first, ...middle] = given;
  if (first === undefined) return { last };
  return middle.length === 0 ? { last, first } : { last, first, middle: middle.join(' ') };
}
