import type { RulePage } from '../rule.js';

export type StaleBaselineArgs = {
  readonly rule: string;
  readonly subject: string;
  readonly gone: number;
};

const PASSPORT = `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
`;

const baseline = (mark: string) => `---
baseline: 1
findings:
  - { rule: dates/order, subject: "demo/project:demo", count: 1 }${mark}
`;

export const staleBaselinePage: RulePage<StaleBaselineArgs> = {
  ru: {
    title: 'принятое замечание, которого больше нет',
    what: 'В файле принятых замечаний (`--baseline`) стоит запись, а такого замечания больше нет.',
    why: 'Ошибку исправили, а запись осталась: она скроет следующую такую же ошибку.',
    fix: 'Обновите файл: passport validate --baseline файл --update-baseline.',
    message: ({ rule, subject, gone }) =>
      `Замечания «${rule}» (${subject}) больше нет${gone > 1 ? `: исправлено ${gone}` : ''}. Обновите файл принятых замечаний: --update-baseline.`,
  },
  en: {
    title: 'an accepted finding that is gone',
    what: 'The file of accepted findings (`--baseline`) has an entry, and there is no such finding any more.',
    why: 'The mistake is mended and the entry stayed: it would hide the next one of its kind.',
    fix: 'Bring the file up to date: passport validate --baseline file --update-baseline.',
    message: ({ rule, subject, gone }) =>
      `There is no finding of "${rule}" (${subject}) any more${gone > 1 ? `: ${gone} are mended` : ''}. Bring the file of accepted findings up to date: --update-baseline.`,
  },
  bad: `${PASSPORT}term: 2021/2022\n${baseline(' # <-')}`,
  good: `${PASSPORT}term: 2022/2021\n${baseline('')}`,
};
