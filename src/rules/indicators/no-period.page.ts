import { countOf } from '../../language/russian/count.js';
import type { RulePage } from '../rule.js';

export type NoPeriodArgs = {
  /** How many indicators there are, and how many of them do not say when. */
  readonly of: number;
  readonly silent: number;
  /** The length of the project. */
  readonly months: number;
};

const MONTHS: readonly [string, string, string] = ['месяц', 'месяца', 'месяцев'];

const document = (target: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
term: 2021 – 2024 годы
${target}
`;

export const noPeriodPage: RulePage<NoPeriodArgs> = {
  ru: {
    title: 'показатели без сроков',
    what: 'Проект длится больше года, а почти у всех индикаторов нет ни исходного значения, ни значений по годам, ни слов о сроке («ежегодно», «к 2024 году»).',
    why: 'За несколько лет нужно знать, когда и к чему приходить: иначе проверить можно только в последний день.',
    fix: 'Назовите значения по годам (years), исходное значение (base) или допишите срок к целевому значению.',
    message: ({ of, silent, months }) =>
      `Проект длится ${countOf(months, MONTHS)}, а у ${silent} из ${of} индикаторов нет ни исходного значения, ни значений по годам. Допишите years, base или срок.`,
  },
  en: {
    title: 'indicators without a time',
    what: 'The project lasts longer than a year, and hardly any indicator has a base value, values by year, or words that say when.',
    why: 'In several years one has to know what is to be reached when; otherwise it can be checked on the last day only.',
    fix: 'Give values by year (`years`), a base value (`base`), or say when the target is to be reached.',
    message: ({ of, silent, months }) =>
      `The project lasts ${months} months, and ${silent} of ${of} indicators have neither a base value nor values by year. Add years, base or a time.`,
  },
  bad: document(`indicators: # <-
  - { name: Доля школ с наставниками, target: 100 % }
  - { name: Доля обученных руководителей, target: 80 % }
  - { name: Количество программ, target: 5 программ }`),
  good: document(`indicators:
  - { name: Доля школ с наставниками, target: 100 %, years: { "2022": 50 %, "2024": 100 % } }
  - { name: Доля обученных руководителей, target: 80 % к 2024 году }
  - { name: Количество программ, target: 5 программ }`),
};
