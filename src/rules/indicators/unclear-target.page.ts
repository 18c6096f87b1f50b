import type { RulePage } from '../rule.js';

export type UnclearTargetArgs = { readonly text: string; readonly problem: 'order' | 'no-value' };

const passport = (target: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
indicators:
  - name: Доля школ, участвующих в проекте
    target: ${target}
`;

export const unclearTargetPage: RulePage<UnclearTargetArgs> = {
  ru: {
    title: 'значение показателя противоречит себе',
    what: 'Слова говорят об увеличении, а числа убывают (или наоборот); либо у доли или количества нет числа.',
    why: 'По такому значению нельзя сказать, достигнут ли показатель.',
    fix: 'Поменяйте числа местами, исправьте слово или впишите число: «с 60 % до 80 %».',
    message: ({ text, problem }) =>
      problem === 'order'
        ? `Значение «${text}»: числа стоят в обратном порядке. Поменяйте их местами или исправьте слово.`
        : `В значении «${text}» нет числа, а показатель его требует. Впишите число: «не менее 80 %».`,
  },
  en: {
    title: 'target contradicts itself',
    what: 'The words speak of growth and the numbers fall (or the other way); or a share or a count has no number.',
    why: 'Nobody can tell whether such a target is reached.',
    fix: 'Swap the numbers, mend the word, or write the number: "с 60 % до 80 %".',
    message: ({ text, problem }) =>
      problem === 'order'
        ? `Target "${text}": the numbers run the other way. Swap them, or mend the word.`
        : `Target "${text}" has no number, and the indicator needs one. Write it: "не менее 80 %".`,
  },
  bad: passport('увеличение с 80 % до 60 % # <-'),
  good: passport('увеличение с 60 % до 80 %'),
};
