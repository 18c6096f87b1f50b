import type { RulePage } from '../rule.js';
import { passportWith, planWith, together } from './words/page-documents.js';

export type InTextArgs = {
  /** The date in the sentence, and the term it contradicts, as written. */
  readonly text: string;
  readonly term: string;
};

const documents = (event: string) =>
  together(
    passportWith('term: 2022 год\n'),
    planWith(`events:
  - name: ${event}
    term: март – май 2022 года
`),
  );

export const inTextPage: RulePage<InTextArgs> = {
  ru: {
    title: 'дата в тексте не та, что в сроке',
    what: 'В названии или результате мероприятия стоит месяц с годом, который не попадает в его срок, а если у мероприятия нет своих дней – в срок проекта или программы; то же в задачах и результатах паспорта. Даты документов («от 12 мая 2021 г.»), отчётные («за март 2021 года») и те, что в кавычках-ёлочках, не проверяются.',
    why: 'У мероприятия оказывается два срока: один в столбце, другой в тексте.',
    fix: 'Исправьте одну из дат; срок пишите только в столбце.',
    message: ({ text, term }) =>
      `В тексте – «${text}», а срок – «${term}». Исправьте одно из двух.`,
    related: { term: ({ term }) => `срок: «${term}»` },
  },
  en: {
    title: 'date in the text not that of the term',
    what: 'The name or the result of an event has a month with its year that is not in its term, or, where the event has no days of its own, not in the term of the project or programme; likewise in tasks and results of the passport. Dates of documents ("от 12 мая 2021 г."), of what is reported ("за март 2021 года") and those in guillemets are not looked at.',
    why: 'The event has two terms: one in its column, one in the text.',
    fix: 'Correct one of the dates; write the term in its column only.',
    message: ({ text, term }) =>
      `The text says "${text}", the term "${term}". Correct one of them.`,
    related: { term: ({ term }) => `the term: "${term}"` },
  },
  bad: documents('Курсы на базе института, декабрь 2021 # <-'),
  good: documents('Курсы на базе института, апрель 2022'),
};
