import type { RulePage } from '../rule.js';

export type PercentRangeArgs = {
  readonly range: 'over-hundred' | 'negative';
  /** The indicator's name. */
  readonly name: string;
  /** The value as written. */
  readonly text: string;
};

const document = (target: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
indicators:
  - name: Доля руководителей, прошедших обучение
    target: ${target}
`;

export const percentRangePage: RulePage<PercentRangeArgs> = {
  ru: {
    title: 'доля вне пределов от 0 до 100 %',
    what: 'Целевое значение, значение года или базовое значение доли больше 100 % или меньше нуля. Рост на 120 %, зарплата в 110 % от средней и другие отношения долей не являются.',
    why: 'Часть не бывает больше целого: это опечатка или индикатор не доля.',
    fix: 'Исправьте число; если это рост или отношение двух величин, назовите индикатор так.',
    message: ({ range, name, text }) =>
      range === 'over-hundred'
        ? `Доля не может быть больше 100 %: «${text}» у индикатора «${name}». Исправьте число или название.`
        : `Доля не может быть меньше нуля: «${text}» у индикатора «${name}». Исправьте число.`,
  },
  en: {
    title: 'share outside 0 to 100 %',
    what: 'A target, a value of a year or the base of a share is above 100 % or below zero. A growth by 120 %, wages of 110 % of the average and other ratios are no shares.',
    why: 'A part is never larger than the whole: it is a slip, or the indicator is no share.',
    fix: 'Correct the number; if it is a growth or a ratio, name the indicator so.',
    message: ({ range, name, text }) =>
      range === 'over-hundred'
        ? `A share cannot be above 100 %: "${text}" of the indicator "${name}". Correct the number or the name.`
        : `A share cannot be below zero: "${text}" of the indicator "${name}". Correct the number.`,
  },
  bad: document('110 % # <-'),
  good: document('100 %'),
};
