import type { RulePage } from '../rule.js';

export type ListAsTextArgs = {
  /** What stands before the first item, as written. */
  readonly sign: string;
};

const plan = (results: string) => `kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - id: seminar
    name: Проведение семинара
    term: май 2022 года
    results:${results}
`;

export const listAsTextPage: RulePage<ListAsTextArgs> = {
  ru: {
    title: 'список читается одним текстом',
    what: 'Пункты начинаются с тире, точки, номера или дефиса без пробела. Для программы это не список, а один текст, продолженный на следующих строках.',
    why: 'В документе пункты напечатаются подряд в одну строку, а исполнители не разделятся.',
    fix: 'Начните каждый пункт с дефиса и пробела: «- ». Номера и точки поставит форма. Если это один текст, возьмите его в кавычки.',
    message: ({ sign }) =>
      `Похоже на список, но читается одним текстом: пункты начинаются с «${sign}». Начните каждый с дефиса и пробела: «- ».`,
  },
  en: {
    title: 'a list read as one text',
    what: 'The items begin with a dash, a bullet, a number, or a hyphen without its space. To the program that is no list but one text that goes on over several lines.',
    why: 'The document would print the items in one line, and executors would not be told apart.',
    fix: 'Begin every item with a hyphen and a space: "- ". Numbers and bullets are the form\'s. If it is one text, put it in quotes.',
    message: ({ sign }) =>
      `This looks like a list but reads as one text: the items begin with "${sign}". Begin each with a hyphen and a space: "- ".`,
  },
  bad: plan(' # <-\n      — Программа семинара\n      — Список участников'),
  good: plan('\n      - Программа семинара\n      - Список участников'),
};
