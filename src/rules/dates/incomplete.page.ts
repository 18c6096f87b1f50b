import type { OwnedTerm } from '../../model/terms.js';
import type { RulePage } from '../rule.js';

export type IncompleteArgs = {
  readonly owner: OwnedTerm['owner'];
  readonly name: string;
  readonly text: string;
};

export const incompletePage: RulePage<IncompleteArgs> = {
  ru: {
    title: 'дата заполнена не до конца',
    what: 'В дате или сроке оставлен пропуск: «« 18 » _____ 2021 г.», «__.09.2022».',
    why: 'Документ с неполной датой не имеет силы, а сроки по ней проверить нельзя.',
    fix: 'Впишите недостающие день, месяц или год: «18.06.2021».',
    message: ({ owner, text }) =>
      owner === 'approval'
        ? `Дата утверждения заполнена не до конца: «${text}». Впишите число, месяц и год: «25 августа 2026 г.» или 25.08.2026.`
        : `Срок заполнен не до конца: «${text}». Впишите пропущенное или уберите дату, если её ещё нет.`,
  },
  en: {
    title: 'date left incomplete',
    what: 'A part of a date or term is left blank: "« 18 » _____ 2021 г.", "__.09.2022".',
    why: 'A document with an incomplete date is not valid, and its terms cannot be checked.',
    fix: 'Write the missing day, month or year: "18.06.2021".',
    message: ({ owner, text }) =>
      owner === 'approval'
        ? `The date of approval is incomplete: "${text}". Write day, month and year, as in 25.08.2026.`
        : `The term is incomplete: "${text}". Fill in what is missing, or take the date out if there is none yet.`,
  },
  bad: `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
term: июнь 2021 – июнь 2022 года
approval:
  word: УТВЕРЖДАЮ
  post: Министр образования
  name: А.А. Иванова
  date: « 18 » _____ 2021 г. # <-
`,
  good: `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
term: июнь 2021 – июнь 2022 года
approval:
  word: УТВЕРЖДАЮ
  post: Министр образования
  name: А.А. Иванова
  date: 18.06.2021
`,
};
