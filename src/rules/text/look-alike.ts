import { lookAlikePage } from './look-alike.page.js';
import { everyMatch, type Slip, textRule } from './text-rule.js';

/** Latin letters that a reader takes for Russian ones. */
const TWINS: ReadonlyMap<string, string> = new Map(
  Array.from('aceopxyABCEHKMOPTXYk').map((latin, index) => [
    latin,
    'асеорхуАВСЕНКМОРТХУк'.charAt(index),
  ]),
);

const WORD = /[A-Za-zА-Яа-яЁё]+/g;
const RUSSIAN = /[А-Яа-яЁё]/;
const LATIN = /[A-Za-z]/;
/** «MAXимум»: a foreign word with a Russian ending. */
const GRAFTED = /^[A-Z]{3,}[а-яё]+$/;
/** «c 1 сентября»: a word of one letter among Russian ones; «классы a и b» means Latin letters. */
const PREPOSITION =
  /(?<=(?:^|[А-Яа-яЁё»),.;:] ))(?<![a-z],? (?:и )?)[acoy](?= [А-Яа-яЁё«\d])(?! и [a-z](?![a-z]))/g;

function inRussian(word: string): string | undefined {
  const letters = Array.from(word, (letter) => (LATIN.test(letter) ? TWINS.get(letter) : letter));
  return letters.includes(undefined) ? undefined : letters.join('');
}

function mixedIn(text: string): readonly Slip[] {
  return everyMatch(text, WORD, ([word]) => inRussian(word)).filter(({ start, end, right }) => {
    const word = text.slice(start, end);
    return RUSSIAN.test(word) && LATIN.test(word) && right !== undefined && !GRAFTED.test(word);
  });
}

/** Speaks of Latin letters in the place of Russian ones that look the same. */
export const lookAlike = textRule({
  id: 'text/look-alike',
  severity: 'warning',
  page: lookAlikePage,
  sign: /[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]|(?<![A-Za-z])[acoy] [А-Яа-яЁё«\d]/,
  slipsIn: ({ text }) =>
    [...mixedIn(text), ...everyMatch(text, PREPOSITION, ([letter]) => inRussian(letter))].sort(
      (a, b) => a.start - b.start,
    ),
});
