import type { RulePage } from '../rule.js';

export type UnitMismatchArgs = {
  readonly mismatch: 'share-with-count' | 'count-with-share' | 'presence-with-number';
  /** The indicator's name. */
  readonly name: string;
  /** The target as written. */
  readonly text: string;
};

function inRussian({ mismatch, name, text }: UnitMismatchArgs): string {
  if (mismatch === 'share-with-count') {
    return `Индикатор «${name}» – доля, а значение «${text}» – число. Назовите его «Количество …» или запишите значение в процентах.`;
  }
  if (mismatch === 'count-with-share') {
    return `Индикатор «${name}» – количество, а значение «${text}» – доля. Назовите его «Доля …» или запишите значение числом.`;
  }
  return `Индикатор «${name}» говорит о наличии, а значение «${text}» – число. Точнее «Количество …».`;
}

function inEnglish({ mismatch, name, text }: UnitMismatchArgs): string {
  if (mismatch === 'share-with-count') {
    return `The indicator "${name}" is a share, but its value "${text}" is a count. Name it «Количество …» or write the value in percent.`;
  }
  if (mismatch === 'count-with-share') {
    return `The indicator "${name}" is a count, but its value "${text}" is a share. Name it «Доля …» or write the value as a number.`;
  }
  return `The indicator "${name}" speaks of presence, but its value "${text}" is a number. «Количество …» says it better.`;
}

const document = (target: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
indicators:
  - name: Доля мастер-классов, рекомендованных к тиражированию
    target: ${target}
`;

export const unitMismatchPage: RulePage<UnitMismatchArgs> = {
  ru: {
    title: 'единица не подходит индикатору',
    what: 'Первое слово индикатора говорит, что измеряется, а значение записано в другом: «Доля …» числом штук (ошибка), «Количество …» процентами (предупреждение), «Наличие …» числом (замечание к слову). Рост количества на столько-то процентов ошибкой не считается.',
    why: 'Такой индикатор нельзя посчитать: непонятно, от чего доля или сколько это штук.',
    fix: 'Измените название индикатора или его значение так, чтобы они говорили об одном.',
    message: inRussian,
  },
  en: {
    title: 'unit does not fit the indicator',
    what: 'The first word of an indicator says what is measured, and the value is written in something else: «Доля …» in pieces (an error), «Количество …» in percent (a warning), «Наличие …» as a number (a matter of wording). A count that grows by so many percent is right.',
    why: 'Such an indicator cannot be counted: a share of what, or how many pieces?',
    fix: 'Change the name of the indicator or its value so that both speak of one thing.',
    message: inEnglish,
  },
  bad: document('не менее 1 практики от муниципального района # <-'),
  good: document('не менее 80 %'),
};
