import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { demoPassport, demoPlan } from './linkless-page.js';

export type YearlyTaskArgs = {
  readonly text: string;
  /** Years of the project without an event. */
  readonly years: readonly number[];
};

const documents = (mark: string, term: string) => `${demoPassport(`term: 2021 – 2023 годы
tasks:
  - { id: rating, text: Проведение ежегодной оценки руководителей }${mark}
`)}---
${demoPlan(`events:
  - name: Оценка руководителей школ
    term: ${term}
    tasks: [rating]
`)}`;

export const yearlyTaskPage: RulePage<YearlyTaskArgs> = {
  ru: {
    title: 'ежегодная задача не каждый год',
    what: 'Задача говорит «ежегодно», а её мероприятия (по ссылкам tasks или по тем же первым словам) проходят не во все годы проекта. Год, от которого в проекте меньше половины, не считается.',
    why: 'Задача останется невыполненной в пропущенные годы, и отчитаться о ней будет нечем.',
    fix: 'Добавьте недостающие годы в срок мероприятия или уберите «ежегодно» из задачи.',
    message: ({ text, years }) =>
      `Задача «${shorten(text)}» – на каждый год, а мероприятий по ней нет в ${years.join(', ')}. Дополните сроки или исправьте задачу.`,
    related: { event: () => 'мероприятие по этой задаче' },
  },
  en: {
    title: 'yearly task not done every year',
    what: 'A task says "ежегодно", but its events (by links under tasks, or by the same first words) are not held in every year of the project. A year of which the project has less than half does not count.',
    why: 'The task is not done in the years left out, and there is nothing to report.',
    fix: 'Add the missing years to the term of an event, or take "ежегодно" out of the task.',
    message: ({ text, years }) =>
      `The task "${shorten(text)}" is for every year, but it has no event in ${years.join(', ')}. Add to the terms, or correct the task.`,
    related: { event: () => 'an event of this task' },
  },
  bad: documents(' # <-', 'ноябрь 2021, 2022 годов'),
  good: documents('', 'ноябрь 2021 года, далее – ежегодно'),
};
