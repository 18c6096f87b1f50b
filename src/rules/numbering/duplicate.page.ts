import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { LIST_EN, LIST_RU } from './list-words.js';
import type { ListKind } from './numbered-lists.js';

export type DuplicateArgs = {
  readonly list: ListKind;
  readonly number: string;
  readonly text: string;
  /** What the first item with this number says. */
  readonly firstText: string;
  /** True for a heading that is printed twice, number and words. */
  readonly isAgain: boolean;
};

const document = (last: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
results:
  - { number: "1", text: Сформирована практика наставничества }
  - { number: "2", text: Апробированы подходы к аттестации }
  - number: "${last.slice(0, 1)}"${last.slice(1)}
    text: Выявлены лучшие практики
`;

export const duplicatePage: RulePage<DuplicateArgs> = {
  ru: {
    title: 'номер повторяется',
    what: 'В одном списке два пункта с одинаковым номером. Заголовок раздела, который стоит дважды слово в слово, – замечание. «3» и «3.» – один номер, «2.1» и «2.10» – разные. Если мероприятия в каждом этапе нумеруются заново, повторы между этапами не считаются.',
    why: 'На пункт с таким номером нельзя сослаться, а в приказе он читается как пропуск или вставка.',
    fix: 'Исправьте номер или уберите номера совсем: программа пронумерует сама.',
    message: ({ list, number, text, isAgain }) =>
      isAgain
        ? `Заголовок «${number} ${shorten(text)}» стоит дважды. Оставьте один.`
        : `Номер ${number} в списке ${LIST_RU[list]} стоит второй раз: «${shorten(text)}». Дайте пункту свой номер.`,
    related: { first: ({ number, firstText }) => `номер ${number} уже у «${shorten(firstText)}»` },
  },
  en: {
    title: 'number repeated',
    what: 'Two items of one list have the same number. A heading that stands twice word for word is a remark. "3" and "3." are one number, "2.1" and "2.10" are two. Where events are numbered anew in each stage, repetitions between stages do not count.',
    why: 'The item cannot be referred to by its number, and a reader takes it for a gap or an insertion.',
    fix: 'Correct the number, or remove the numbers altogether: the program numbers by itself.',
    message: ({ list, number, text, isAgain }) =>
      isAgain
        ? `The heading "${number} ${shorten(text)}" stands twice. Leave one.`
        : `Number ${number} stands twice in the list of ${LIST_EN[list]}: "${shorten(text)}". Give the item a number of its own.`,
    related: {
      first: ({ number, firstText }) => `number ${number} belongs to "${shorten(firstText)}"`,
    },
  },
  bad: document('2 # <-'),
  good: document('3'),
};
