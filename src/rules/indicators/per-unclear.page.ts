import type { RulePage } from '../rule.js';

export type PerUnclearArgs = {
  /** The target as written. */
  readonly text: string;
  /** Of what: «муниципальный район». */
  readonly per: string;
  /** Participants that are something else. */
  readonly others: readonly string[];
};

const NAMED = 3;

function some(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${named} …` : named;
}

const document = (target: string) => `kind: directory
format: 1
id: directory
organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: omsk, type: city, name: город Омск, short: г. Омск }
---
kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
participants: [Тарский МР, г. Омск]
indicators:
  - name: Количество методических материалов
    target: ${target}
`;

export const perUnclearPage: RulePage<PerUnclearArgs> = {
  ru: {
    title: 'неясно, от кого считать',
    what: 'Значение назначено на каждый муниципальный район (или округ), а среди участников есть муниципалитеты и другого вида: неясно, касается ли оно их.',
    why: 'От этого зависит, сколько материалов или практик должно быть всего.',
    fix: 'Напишите «от каждого муниципалитета» или назовите тех, от кого считать.',
    message: ({ text, per, others }) =>
      `«${text}»: считать по слову «${per}», а среди участников есть и ${some(others)}. Уточните, должны ли они.`,
  },
  en: {
    title: 'unclear whom to count by',
    what: 'A target is set for every municipal district (or okrug), but the participants include municipalities of another kind: it is not clear whether they owe it too.',
    why: 'The total depends on it.',
    fix: 'Write "от каждого муниципалитета", or name those who owe it.',
    message: ({ text, per, others }) =>
      `"${text}" counts by "${per}", but the participants include ${some(others)}. Say whether they owe it, too.`,
  },
  bad: document('не менее 1 материала от муниципального района # <-'),
  good: document('не менее 1 материала от муниципалитета'),
};
