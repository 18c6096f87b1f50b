import type { RulePage } from '../rule.js';
import { LIST_EN, LIST_RU } from './list-words.js';
import type { ListKind } from './numbered-lists.js';

export type OrderArgs = {
  readonly list: ListKind;
  readonly number: string;
  /** The number written before it. */
  readonly before: string;
};

const document = (second: string, third: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
tasks:
  - { number: "1", text: Сформировать триады }
  - { number: "${second}", text: Провести семинары }
  - number: "${third.slice(0, 1)}"${third.slice(1)}
    text: Издать сборник
`;

export const orderPage: RulePage<OrderArgs> = {
  ru: {
    title: 'номера идут не по порядку',
    what: 'Номер меньше предыдущего: 1, 3, 2. Номера из нескольких частей сравниваются по частям: 2.10 идёт после 2.9.',
    why: 'Пункты переставили, а номера – нет, или один номер написан с ошибкой.',
    fix: 'Переставьте пункты или исправьте номера; без номеров программа пронумерует сама.',
    message: ({ list, number, before }) =>
      `В списке ${LIST_RU[list]} номер ${number} стоит после ${before}. Переставьте пункты или исправьте номера.`,
    related: { before: ({ before }) => `номер ${before} стоит раньше` },
  },
  en: {
    title: 'numbers out of order',
    what: 'A number is smaller than the one before it: 1, 3, 2. Numbers of several parts are compared part by part: 2.10 comes after 2.9.',
    why: 'Items were moved and their numbers were not, or one number is a slip.',
    fix: 'Move the items or correct the numbers; without numbers the program numbers by itself.',
    message: ({ list, number, before }) =>
      `In the list of ${LIST_EN[list]} number ${number} stands after ${before}. Move the items or correct the numbers.`,
    related: { before: ({ before }) => `number ${before} stands before it` },
  },
  bad: document('3', '2 # <-'),
  good: document('2', '3'),
};
