import type { RulePage } from '../rule.js';

export type EmptyItemArgs = {
  /** What the item holds: a number, a dash, a sign; empty where there are only blanks. */
  readonly written: string;
  /** True where the item is a line within a text. */
  readonly isLine: boolean;
};

const plan = (results: string) => `kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Подготовка документов
    results:
      - Приказ о рабочей группе
      - ${results}
`;

export const emptyItemPage: RulePage<EmptyItemArgs> = {
  ru: {
    title: 'пункт списка без слов',
    what: 'В пункте списка стоит только номер, тире или знак препинания: «2.», «–», «;». В тексте из нескольких строк так же проверяются строки перечня. Прочерк вместо единственного значения («результаты: –») не в счёт; поле совсем без значения – это schema/empty-value.',
    why: 'В документе напечатается пустой пункт; обычно это след удалённого или недописанного.',
    fix: 'Допишите пункт или удалите его.',
    message: ({ written, isLine }) => {
      const what = written === '' ? 'одни пробелы' : `только «${written}»`;
      return `${isLine ? 'В строке перечня' : 'В пункте списка'} ${what}. Допишите его или удалите.`;
    },
  },
  en: {
    title: 'list item without words',
    what: 'A list item holds nothing but a number, a dash or a sign: "2.", "–", ";". So are lines of an enumeration within a text looked at. A dash in place of a single value ("results: –") does not count; a field without a value is schema/empty-value.',
    why: 'The document would print an empty item; mostly it is what is left of one removed or not written.',
    fix: 'Write the item, or remove it.',
    message: ({ written, isLine }) =>
      `${isLine ? 'A line of the list' : 'A list item'} holds ${written === '' ? 'blanks only' : `nothing but "${written}"`}. Write it, or remove it.`,
  },
  bad: plan('"2." # <-'),
  good: plan('2 экземпляра положения'),
};
