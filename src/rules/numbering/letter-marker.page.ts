import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { LIST_EN, LIST_RU } from './list-words.js';
import type { ListKind } from './numbered-lists.js';

export type LetterMarkerArgs = {
  readonly list: ListKind;
  /** As written: «б)». */
  readonly number: string;
  readonly text: string;
  /** The number that is missing there: «6)». */
  readonly right: string;
};

const regulation = (number: string) => `kind: regulation
format: 1
id: rules
title: О системе менторства
directions:
  - {number: "5)", name: организация адаптивного образования}
  - {number: "${number}", name: обеспечение комплексной безопасности}${number === '6)' ? '' : ' # <-'}
  - {number: "7)", name: организация воспитательной деятельности}
`;

export const letterMarkerPage: RulePage<LetterMarkerArgs> = {
  ru: {
    title: 'буква вместо номера',
    what: 'Между двумя номерами списка стоит одна буква, похожая на цифру или просто попавшая на её место: 5), б), 7).',
    why: 'На пункт нельзя сослаться по номеру; буква обычно остаётся от распознавания текста.',
    fix: 'Напишите номер, которого не хватает.',
    message: ({ list, number, text, right }) =>
      `В списке ${LIST_RU[list]} у «${shorten(text)}» вместо номера ${right} стоит «${number}». Напишите ${right}.`,
    related: { before: () => 'номер перед этим' },
  },
  en: {
    title: 'letter in the place of a number',
    what: 'Between two numbers of a list stands one letter that looks like a digit or got into its place: 5), б), 7).',
    why: 'Nobody can refer to the item by its number; mostly the letter is left over from text recognition.',
    fix: 'Write the number that is missing.',
    message: ({ list, number, text, right }) =>
      `In the list of ${LIST_EN[list]} "${shorten(text)}" has "${number}" in the place of ${right}. Write ${right}.`,
    related: { before: () => 'the number before it' },
  },
  bad: regulation('б)'),
  good: regulation('6)'),
};
