import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';

export type NotMonotoneArgs = {
  readonly name: string;
  readonly year: number;
  readonly value: number;
  readonly yearBefore: number;
  readonly before: number;
};

const document = (last: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
indicators:
  - name: Доля обученных руководителей
    years:
      "2021": 40 %
      "2022": 60 %
      "2023": ${last}
`;

export const notMonotonePage: RulePage<NotMonotoneArgs> = {
  ru: {
    title: 'значения по годам идут вспять',
    what: 'Значения показателя по годам то растут, то падают, или идут против его названия и знака («рост», «не менее» – вниз, «снижение», «не более» – вверх).',
    why: 'Чаще всего цифры двух лет перепутаны; если так и задумано, это нужно объяснить.',
    fix: 'Исправьте значение; если спад задуман, объясните его там же: # passport-ignore indicators/not-monotone: причина.',
    message: ({ name, year, value, before, yearBefore }) =>
      `У показателя «${shorten(name)}» в ${year} году ${value} после ${before} в ${yearBefore} году – не в ту сторону. Проверьте числа.`,
    related: { before: ({ yearBefore }) => `значение ${yearBefore} года` },
  },
  en: {
    title: 'values by year go back',
    what: 'The values of an indicator by year go up and down, or against its name and sign (growth or "не менее" downwards, a fall or "не более" upwards).',
    why: 'Mostly the figures of two years were swapped; where it is meant so, it needs an explanation.',
    fix: 'Correct the value; if the fall is meant, say why beside it: # passport-ignore indicators/not-monotone: reason.',
    message: ({ name, year, value, before, yearBefore }) =>
      `The indicator "${shorten(name)}" has ${value} in ${year} after ${before} in ${yearBefore}: the wrong way. Check the numbers.`,
    related: { before: ({ yearBefore }) => `the value of ${yearBefore}` },
  },
  bad: document('50 % # <-'),
  good: document('80 %'),
};
