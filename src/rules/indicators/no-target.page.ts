import type { RulePage } from '../rule.js';

export type NoTargetArgs = {
  readonly name: string;
  /** What stands in place of the target, where anything does. */
  readonly written: string | null;
};

const document = (target: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
indicators:
  - name: Доля выполненных технических заданий
    target: ${target}
`;

export const noTargetPage: RulePage<NoTargetArgs> = {
  ru: {
    title: 'индикатор без целевого значения',
    what: 'У индикатора нет ни целевого значения, ни значений по годам, или на месте значения пропуск: «___ %», «–». Для «Наличия …» и для документа значение не нужно: само наличие и есть цель.',
    why: 'Без значения нельзя сказать, достигнута ли цель проекта.',
    fix: 'Впишите значение: target: 100 %, target: не менее 5 программ – или значения по годам в years.',
    message: ({ name, written }) =>
      written === null
        ? `У индикатора «${name}» нет целевого значения. Впишите target или years.`
        : `Целевое значение индикатора «${name}» не заполнено: «${written}». Впишите число.`,
  },
  en: {
    title: 'indicator without a target',
    what: 'An indicator has neither a target nor values by year, or a blank stands in place of the value: "___ %", "–". «Наличие …» and documents need none: to be there is the target.',
    why: 'Without a value nobody can tell whether the project has reached its goal.',
    fix: 'Write the value: target: 100 %, target: не менее 5 программ – or values by year under years.',
    message: ({ name, written }) =>
      written === null
        ? `The indicator "${name}" has no target. Write target or years.`
        : `The target of the indicator "${name}" is left blank: "${written}". Write the number.`,
  },
  bad: document('___ % # <-'),
  good: document('100 %'),
};
