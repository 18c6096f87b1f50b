import type { RulePage } from '../rule.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { type Subject, subjectEn, subjectRu } from './words/subject.js';

export type UnreadableArgs = Subject & {
  /** The whole term as written. */
  readonly text: string;
  /** The part that is meant. */
  readonly part: string;
  /** It was understood, but the calendar has no such day. */
  readonly impossible: boolean;
};

const PASSPORT = passportWith('term: июнь 2021 – июнь 2022 года\n');

export const unreadablePage: RulePage<UnreadableArgs> = {
  ru: {
    title: 'срок непонятен или такого дня нет',
    what: 'В сроке не удалось понять ничего («в рабочем порядке до»), или в календаре нет такого дня: «31.06.2021».',
    why: 'Срок, который нельзя прочесть, нельзя проверить и нельзя исполнить в срок.',
    fix: 'Запишите срок датой, месяцем или словами, например «до 1 июля 2021 года», «сентябрь – ноябрь 2021 года», «по отдельному плану». Пояснения уберите в примечание (note).',
    message: ({ impossible, part, ...subject }) =>
      impossible
        ? `Срок ${subjectRu(subject, 'genitive')}: дня «${part}» в календаре нет. Исправьте число, месяц или год.`
        : `Срок ${subjectRu(subject, 'genitive')} непонятен: «${part}». Запишите его датой, месяцем или словами: «до 1 июля 2021 года», «по отдельному плану».`,
  },
  en: {
    title: 'term not understood, or no such day',
    what: 'Nothing of the term could be understood, or the calendar has no such day: "31.06.2021".',
    why: 'A term that cannot be read can be neither checked nor kept.',
    fix: 'Write the term as a date, a month or one of the usual phrases: "до 1 июля 2021 года", "сентябрь – ноябрь 2021 года". Move explanations to the note.',
    message: ({ impossible, part, ...subject }) =>
      impossible
        ? `The term of ${subjectEn(subject)}: the calendar has no day "${part}". Correct the day, the month or the year.`
        : `The term of ${subjectEn(subject)} is not understood: "${part}". Write a date, a month or one of the usual phrases.`,
  },
  bad: together(
    PASSPORT,
    planWith(`events:
  - name: Анализ практик
    term: 31.06.2021 # <-
`),
  ),
  good: together(
    PASSPORT,
    planWith(`events:
  - name: Анализ практик
    term: 30.06.2021
  - name: Рабочие встречи
    term: по отдельному плану
`),
  ),
};
