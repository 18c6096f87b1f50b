import type { RulePage } from '../rule.js';
import { LIST_EN, LIST_RU } from './list-words.js';
import type { ListKind } from './numbered-lists.js';

export type MixedArgs = {
  readonly list: ListKind;
  /** A number written the rarer way. */
  readonly number: string;
  /** One written the usual way. */
  readonly usual: string;
};

const document = (second: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
tasks:
  - { number: "1.", text: Сформировать триады }
  - number: ${second}
    text: Провести семинары
  - { number: "3.", text: Издать сборник }
`;

export const mixedPage: RulePage<MixedArgs> = {
  ru: {
    title: 'номера записаны по-разному',
    what: 'В одном списке часть номеров с точкой («2.»), часть – без неё или со скобкой.',
    why: 'Так номера и напечатаются; разнобой заметен сразу.',
    fix: 'Запишите номера одинаково или уберите их: программа пронумерует сама.',
    message: ({ list, number, usual }) =>
      `В списке ${LIST_RU[list]} номер «${number}» записан не так, как остальные (например, «${usual}»). Пишите одинаково.`,
    related: { also: () => 'и здесь' },
  },
  en: {
    title: 'numbers written in different ways',
    what: 'In one list some numbers have a point ("2."), others have none or a bracket.',
    why: 'They are printed just so, and the difference is seen at once.',
    fix: 'Write the numbers in one way, or leave them out: the program numbers by itself.',
    message: ({ list, number, usual }) =>
      `In the list of ${LIST_EN[list]} the number "${number}" is written otherwise than the rest (such as "${usual}"). Write them in one way.`,
    related: { also: () => 'here too' },
  },
  bad: document('"2" # <-'),
  good: document('"2."'),
};
