import { shorten } from '../../language/shorten.js';
import type { MeasureKind } from '../../targets/index.js';
import type { RulePage } from '../rule.js';

export type UnmeasurableArgs =
  /** The name is an activity, the target a number. */
  | { readonly problem: 'activity'; readonly name: string; readonly meant: MeasureKind }
  /** Name and target are words. */
  | { readonly problem: 'words'; readonly name: string; readonly text: string };

const document = (target: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
indicators:
  - name: Профессиональный рост руководителей
    target: ${target}
`;

export const unmeasurablePage: RulePage<UnmeasurableArgs> = {
  ru: {
    title: 'показатель не измерить',
    what: 'Название показателя не говорит, что измеряется (нет слов «доля», «количество», «наличие», нет поля measure), а значение – слова без числа. Если значение – число, это замечание: название называет работу, а не меру.',
    why: 'О таком показателе нельзя сказать, достигнут ли он.',
    fix: 'Назовите меру: «Доля …, %», «Количество …» – и число; для документа или события – «Наличие …».',
    message: (args) =>
      args.problem === 'activity'
        ? `Показатель «${shorten(args.name)}» называет работу, а не меру. Точнее «${args.meant === 'share' ? 'Доля' : 'Количество'} …».`
        : `Показатель «${shorten(args.name)}» не измерить: «${shorten(args.text)}» – не число. Назовите меру («Доля …», «Количество …») и значение.`,
  },
  en: {
    title: 'indicator that cannot be measured',
    what: 'The name of an indicator does not say what is measured (no "доля", "количество", "наличие", no `measure`), and its target is words without a number. Where the target is a number it is a remark: the name is an activity, not a measure.',
    why: 'Nobody can say of such an indicator whether it was reached.',
    fix: 'Name the measure, "Доля …, %", "Количество …", and a number; for a document or an occasion "Наличие …".',
    message: (args) =>
      args.problem === 'activity'
        ? `The indicator "${shorten(args.name)}" names an activity, not a measure. Better: "${args.meant === 'share' ? 'Доля' : 'Количество'} …".`
        : `The indicator "${shorten(args.name)}" cannot be measured: "${shorten(args.text)}" is no number. Name a measure ("Доля …", "Количество …") and a value.`,
  },
  bad: document('повышение уровня подготовки # <-'),
  good: document('80 % руководителей\n    measure: share'),
};
