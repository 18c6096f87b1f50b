import { countOf } from '../../language/russian/count.js';
import type { RulePage } from '../rule.js';

export type CountMismatchArgs = {
  /** The target as written. */
  readonly text: string;
  /** How many it wants of each triad. */
  readonly wanted: number;
  /** Triads that try fewer forms, by number, with how many they try. */
  readonly short: readonly { readonly triad: string; readonly count: number }[];
};

const FORMS: readonly [string, string, string] = ['форма', 'формы', 'форм'];

const documents = (target: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
indicators:
  - id: reports
    name: Количество отчётов об апробации
    target: ${target}
---
kind: triads
format: 1
id: demo-triads
project: demo
triads:
  - {number: "1"}
  - {number: "2"}
approbation:
  forms:
    - {name: Собеседование, triads: [1, 2], indicators: [reports]}
    - {name: Мониторинговый визит, all: true, indicators: [reports]}
`;

export const countMismatchPage: RulePage<CountMismatchArgs> = {
  ru: {
    title: 'значение больше, чем форм в матрице',
    what: 'Индикатор требует от каждой триады больше, чем форм ей отведено в матрице апробации. Формы узнаются по полю indicators; если его нет ни у одной, считаются все формы для индикатора об апробации, и это замечание.',
    why: 'По отчёту на форму значение недостижимо – или считать нужно не по триадам.',
    fix: 'Исправьте значение, добавьте триаде форм или скажите, по чему считать.',
    message: ({ text, wanted, short }) => {
      const fewer = short
        .map(({ triad, count }) => `у триады ${triad} – ${countOf(count, FORMS)}`)
        .join(', ');
      return `«${text}»: нужно ${wanted} от триады, а в матрице апробации ${fewer}. Сверьте значение с матрицей.`;
    },
    related: { form: () => 'форма, которую считает индикатор' },
  },
  en: {
    title: 'target above the forms of the matrix',
    what: 'An indicator wants more of every triad than it has forms in the approbation matrix. Forms are known by their field `indicators`; where none has it, an indicator that speaks of approbation counts all of them, and this is an info.',
    why: 'With one report for a form the target cannot be reached, or something else than triads is to be counted.',
    fix: 'Correct the target, give the triad more forms, or say what is counted.',
    message: ({ text, wanted, short }) => {
      const fewer = short.map(({ triad, count }) => `triad ${triad} has ${count}`).join(', ');
      return `"${text}" wants ${wanted} of every triad, but in the approbation matrix ${fewer}. Compare the two.`;
    },
    related: { form: () => 'a form that the indicator counts' },
  },
  bad: documents('Не менее 5 от каждой триады # <-'),
  good: documents('Не менее 2 от каждой триады'),
};
