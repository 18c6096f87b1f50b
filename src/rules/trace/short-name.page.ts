import type { RulePage } from '../rule.js';

export type ShortNameArgs = { readonly name: string };

const passport = (short: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Школа умного руководителя
short: ${short}
level: regional
unit: project
`;

export const shortNamePage: RulePage<ShortNameArgs> = {
  ru: {
    title: 'краткое название повторяет полное',
    what: 'Краткое наименование (short) слово в слово совпадает с полным: со строкой «Наименование …», а где её нет – с заголовком (title).',
    why: 'Из двух строк одна лишняя, или полное название записано не целиком.',
    fix: 'Запишите полное название целиком или уберите краткое.',
    message: ({ name }) =>
      `Краткое название «${name}» – то же, что полное. Допишите полное или уберите краткое.`,
    related: { full: () => 'полное название' },
  },
  en: {
    title: 'the short name repeats the full one',
    what: 'The short name (`short`) is word for word the full one: that of the row «Наименование …», or of the title where there is no such row.',
    why: 'One of the two rows says nothing, or the full name is not given in full.',
    fix: 'Write the full name in full, or leave the short one out.',
    message: ({ name }) =>
      `The short name "${name}" is the full one again. Write the full name in full, or leave the short one out.`,
    related: { full: () => 'the full name' },
  },
  bad: passport('Школа умного руководителя # <-'),
  good: passport('Умный руководитель'),
};
