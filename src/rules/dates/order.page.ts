import type { RulePage } from '../rule.js';
import { passportWith } from './words/page-documents.js';
import { type Subject, sentence, subjectEn, subjectRu } from './words/subject.js';

export type OrderArgs = Subject & {
  /** The term, or the end of a stage, as written. */
  readonly text: string;
  /** The beginning of a stage, where it is written apart. */
  readonly start?: string;
};

export const orderPage: RulePage<OrderArgs> = {
  ru: {
    title: 'конец раньше начала',
    what: 'Срок или этап кончается раньше, чем начинается.',
    why: 'По такому сроку нельзя ни исполнять, ни проверять; чаще всего в нём ошибка в годе.',
    fix: 'Поменяйте даты местами или исправьте год.',
    message: ({ start, text, ...subject }) =>
      start === undefined
        ? `${sentence(subjectRu(subject))}: срок «${text}» кончается раньше, чем начинается. Поменяйте даты местами или исправьте год.`
        : `${sentence(subjectRu(subject))} кончается («${text}») раньше, чем начинается («${start}»). Исправьте одну из дат.`,
    related: { start: ({ start }) => `начало этапа: «${start ?? ''}»` },
  },
  en: {
    title: 'ends before it begins',
    what: 'A term or a stage ends before it begins.',
    why: 'Nothing can be done or checked by such a term; mostly one of its years is wrong.',
    fix: 'Swap the dates or correct the year.',
    message: ({ start, text, ...subject }) =>
      start === undefined
        ? `${sentence(subjectEn(subject))}: the term "${text}" ends before it begins. Swap the dates or correct the year.`
        : `${sentence(subjectEn(subject))} ends ("${text}") before it begins ("${start}"). Correct one of the dates.`,
    related: { start: ({ start }) => `the stage begins here: "${start ?? ''}"` },
  },
  bad: passportWith(`term: июнь 2021 – июнь 2022 года
stages:
  - id: main
    name: Основной
    start: август 2021 года
    end: апрель 2021 года # <-
`),
  good: passportWith(`term: июнь 2021 – июнь 2022 года
stages:
  - id: main
    name: Основной
    start: август 2021 года
    end: апрель 2022 года
`),
};
