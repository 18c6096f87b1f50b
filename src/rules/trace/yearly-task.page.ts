import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { demoPassport, demoPlan } from './linkless-page.js';

export type YearlyTaskArgs = {
  readonly text: string;
  /** Years of the project without an event. */
  readonly years: readonly number[];
  /** Years in which its events are held, the name of the first, and how many more there are. */
  readonly held: readonly number[];
  readonly event: string;
  readonly more: number;
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
    message: ({ text, years, held, event, more }) => {
      const [events, without] = more === 0 ? ['мероприятие', 'него'] : ['мероприятия', 'них'];
      const named = `«${shorten(event)}»${more === 0 ? '' : ' и другие'}`;
      return `Задача «${shorten(text)}» – на каждый год, а ${events} по ней (${named}) – только в ${held.join(', ')}; без ${without} ${years.join(', ')}. Дополните сроки, свяжите с задачей другие мероприятия или исправьте её.`;
    },
    related: { event: () => 'мероприятие по этой задаче' },
  },
  en: {
    title: 'yearly task not done every year',
    what: 'A task says "ежегодно", but its events (by links under tasks, or by the same first words) are not held in every year of the project. A year of which the project has less than half does not count.',
    why: 'The task is not done in the years left out, and there is nothing to report.',
    fix: 'Add the missing years to the term of an event, or take "ежегодно" out of the task.',
    message: ({ text, years, held, event }) =>
      `The task "${shorten(text)}" is for every year, but what serves it ("${shorten(event)}") is held in ${held.join(', ')} only, not in ${years.join(', ')}. Add to the terms, link other events to the task, or correct it.`,
    related: { event: () => 'an event of this task' },
  },
  bad: documents(' # <-', 'ноябрь 2021, 2022 годов'),
  good: documents('', 'ноябрь 2021 года, далее – ежегодно'),
};
