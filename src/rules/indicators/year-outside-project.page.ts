import type { Interval } from '../../timing/timing.js';
import { daysEn, daysRu } from '../dates/words/days.js';
import type { RulePage } from '../rule.js';

export type YearOutsideProjectArgs = {
  readonly year: number;
  /** The value, as written. */
  readonly text: string;
  readonly project: Interval;
};

const document = (year: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
term: 2021 – 2023 годы
indicators:
  - name: Доля обученных руководителей
    years: { "2022": 60 %, ${year} }
`;

export const yearOutsideProjectPage: RulePage<YearOutsideProjectArgs> = {
  ru: {
    title: 'значение за год вне проекта',
    what: 'Значение показателя назначено на год, которого нет в сроке проекта. Год перед началом – замечание: это базовое значение, его место в base.',
    why: 'К этому году проект закончится или ещё не начнётся, и отвечать за значение некому.',
    fix: 'Исправьте год или срок проекта; начальное значение впишите в base.',
    message: ({ year, project }) =>
      `Значение назначено на ${year} год, а проект – ${daysRu(project)}. Исправьте год; начальное значение пишите в base.`,
    related: { project: () => 'срок проекта' },
  },
  en: {
    title: 'value for a year outside the project',
    what: 'An indicator has a value for a year that the project does not have. The year before its beginning is a remark: that is the starting value, which belongs under `base`.',
    why: 'The project is over by then or has not begun, and nobody answers for the value.',
    fix: 'Correct the year or the term of the project; write the starting value under `base`.',
    message: ({ year, project }) =>
      `The value is for ${year}, but the project is ${daysEn(project)}. Correct the year; a starting value goes under "base".`,
    related: { project: () => 'the term of the project' },
  },
  bad: document('"2025": 80 %').replace('80 % }', '80 % } # <-'),
  good: document('"2023": 80 %'),
};
