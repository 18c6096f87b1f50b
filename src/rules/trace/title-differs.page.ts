import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { demoPassport } from './linkless-page.js';

export type TitleDiffersArgs = {
  /** The row's label. */
  readonly label: string;
  /** What the row says. */
  readonly name: string;
  readonly title: string;
};

const row = (text: string) =>
  demoPassport(`extra:
  - label: Наименование регионального проекта
    text: ${text}
`);

export const titleDiffersPage: RulePage<TitleDiffersArgs> = {
  ru: {
    title: 'два названия одного проекта',
    what: 'Строка «Наименование … проекта» говорит не то же, что заголовок документа. Кавычки и регистр не в счёт.',
    why: 'Какое название настоящее, по документу не понять; на него ссылаются планы и приложения.',
    fix: 'Напишите в строке полное название или исправьте title; лишнюю строку extra уберите.',
    message: ({ label, name, title }) =>
      `В заголовке проект назван «${shorten(title)}», а в строке «${shorten(label)}» – «${shorten(name)}». Назовите его одинаково.`,
    related: { title: () => 'заголовок' },
  },
  en: {
    title: 'two names of one project',
    what: 'The row «Наименование … проекта» does not say what the title of the document says. Quotes and capitals do not count.',
    why: 'Nobody can tell which of the two is the name that plans and annexes refer to.',
    fix: 'Write the full name in the row or correct `title`; take away the row of `extra` that is not needed.',
    message: ({ label, name, title }) =>
      `The title calls the project "${shorten(title)}", the row "${shorten(label)}" calls it "${shorten(name)}". Use one name.`,
    related: { title: () => 'the title' },
  },
  bad: row('Другое название # <-'),
  good: row('«Пример»'),
};
