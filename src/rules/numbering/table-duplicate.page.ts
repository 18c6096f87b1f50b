import type { RulePage } from '../rule.js';

export type TableDuplicateArgs = { readonly of: 'table' | 'figure'; readonly number: string };

const triads = (number: string) => `kind: triads
format: 1
id: demo-triads
project: demo
tables:
  approbation: {number: "3", caption: Формы для апробации}
  workshops:
    number: "${number}"${number === '4' ? '' : ' # <-'}
    caption: Мастерские
`;

export const tableDuplicatePage: RulePage<TableDuplicateArgs> = {
  ru: {
    title: 'два одинаковых номера таблиц',
    what: 'Две таблицы одного документа – или два рисунка – имеют один номер.',
    why: 'Ссылка «таблица 3» ведёт сразу к двум таблицам.',
    fix: 'Дайте второй таблице свой номер или уберите номера: программа пронумерует сама.',
    message: ({ of, number }) =>
      of === 'table'
        ? `Таблица ${number} в документе уже есть. Дайте этой свой номер или уберите номера.`
        : `Рисунок ${number} в документе уже есть. Дайте этому свой номер или уберите номера.`,
    related: { first: () => 'первый раз этот номер – здесь' },
  },
  en: {
    title: 'two tables with one number',
    what: 'Two tables of one document, or two figures, have one number.',
    why: 'A reference to "table 3" leads to both.',
    fix: 'Give the second its own number, or remove the numbers: the program numbers by itself.',
    message: ({ of, number }) =>
      `The document already has ${of} ${number}. Give this one its own number, or remove the numbers.`,
    related: { first: () => 'the number stands here first' },
  },
  bad: triads('3'),
  good: triads('4'),
};
