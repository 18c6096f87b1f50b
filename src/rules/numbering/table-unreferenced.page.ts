import type { RulePage } from '../rule.js';

export type TableUnreferencedArgs = { readonly of: 'table' | 'figure'; readonly number: string };

const triads = (text: string, mark: string) => `kind: triads
format: 1
id: demo-triads
project: demo
concept:
  sections:
    - text: ${text}
tables:
  triads: {number: "1", caption: Состав триад}
  approbation:
    number: "2"${mark}
    caption: Формы для апробации
`;

export const tableUnreferencedPage: RulePage<TableUnreferencedArgs> = {
  ru: {
    title: 'на таблицу нет ссылки',
    what: 'На пронумерованную таблицу или рисунок не ссылается ни один текст документа, хотя на другие ссылки есть. Из двух таблиц с одним номером ссылка ведёт к первой.',
    why: 'Таблица без ссылки оторвана от текста: читатель не знает, к чему она.',
    fix: 'Сошлитесь на неё в тексте («(таблица 2)» или {table:approbation}) или уберите номер.',
    message: ({ of, number }) =>
      of === 'table'
        ? `На таблицу ${number} нет ссылки ни в одном тексте документа. Сошлитесь на неё или уберите номер.`
        : `На рисунок ${number} нет ссылки ни в одном тексте документа. Сошлитесь на него или уберите номер.`,
  },
  en: {
    title: 'nothing refers to the table',
    what: 'No text of the document refers to a numbered table or figure, though texts refer to others. Of two tables with one number a reference leads to the first.',
    why: 'Without a reference the table stands apart: the reader cannot tell what it is for.',
    fix: 'Refer to it («(таблица 2)», or {table:approbation}), or take the number away.',
    message: ({ of, number }) =>
      `No text of the document refers to ${of} ${number}. Refer to it, or take the number away.`,
  },
  bad: triads('Команды объединены в триады (таблица 1).', ' # <-'),
  good: triads('Команды объединены в триады (таблица 1) и проверяют формы (таблица 2).', ''),
};
