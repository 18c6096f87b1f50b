import { countOf } from '../../language/russian/count.js';
import type { RulePage } from '../rule.js';
import type { LengthJudgement } from './compare/term-length.js';
import { sentence, subjectEn, subjectRu } from './words/subject.js';

export type BoundsArgs = {
  readonly name: string;
  readonly text: string;
  /** How many months the dates cover, a begun one counted whole. */
  readonly months: number;
  readonly how: LengthJudgement;
  /** The bound that is not kept, as written. */
  readonly limit: string;
};

const MONTHS: readonly [string, string, string] = ['месяц', 'месяца', 'месяцев'];

const procedure = (term: string) => `kind: procedure
format: 1
id: steps
title: Порядок
steps:
  - name: Реализация менторской программы
    term: ${term}
    bounds: {from: 3 месяца, to: 12 месяцев}
`;

export const boundsPage: RulePage<BoundsArgs> = {
  ru: {
    title: 'срок не укладывается в собственные пределы',
    what: 'У шага порядка указаны и даты, и пределы (bounds), но даты длиннее или короче пределов. Если длиннее при любом счёте – ошибка; если только с первого дня первого месяца по последний день последнего – предупреждение.',
    why: 'В одной строке стоят два разных срока: неизвестно, какой выполнять.',
    fix: 'Исправьте даты или пределы.',
    message: ({ name, text, months, how, limit }) =>
      `${sentence(subjectRu({ owner: 'event', name }))}: «${text}» – это ${countOf(months, MONTHS)}, ${how === 'short' ? 'меньше' : 'больше'} предела «${limit}». Исправьте даты или предел.`,
    related: { limit: ({ limit }) => `предел: «${limit}»` },
  },
  en: {
    title: 'term that breaks its own bounds',
    what: 'A step of a procedure has both dates and `bounds`, but the dates are longer or shorter. Longer however it is counted is an error; only from the first day of the first month to the last day of the last, a warning.',
    why: 'One row has two different terms: nobody knows which to keep.',
    fix: 'Correct the dates or the bounds.',
    message: ({ name, text, months, how, limit }) =>
      `${sentence(subjectEn({ owner: 'event', name }))}: "${text}" is ${months} months, ${how === 'short' ? 'less' : 'more'} than the bound "${limit}". Correct one of them.`,
    related: { limit: ({ limit }) => `the bound: "${limit}"` },
  },
  bad: procedure('декабрь 2021 – декабрь 2022 года # <-'),
  good: procedure('декабрь 2021 – ноябрь 2022 года'),
};
