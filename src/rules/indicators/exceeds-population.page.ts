import { countOf } from '../../language/russian/count.js';
import type { RulePage } from '../rule.js';

export type ExceedsPopulationArgs = {
  /** The words of the target: «не менее 20 руководителей». */
  readonly words: string;
  readonly value: number;
  /** The group's name; empty for the participants as a whole. */
  readonly list: string;
  readonly count: number;
};

const document = (result: string) => `kind: directory
format: 1
id: directory
organizations:
  - { id: school-1, type: school, name: МБОУ «Лесная СШ» }
  - { id: school-2, type: school, name: МБОУ «Полевая СШ» }
  - { id: school-3, type: school, name: МБОУ «Речная СШ» }
---
kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
participants:
  - group: heads
    name: Руководители образовательных учреждений
    members: [school-1, school-2, school-3]
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Курсы повышения квалификации
    results: ${result}
`;

export const exceedsPopulationPage: RulePage<ExceedsPopulationArgs> = {
  ru: {
    title: 'больше, чем есть',
    what: 'Целевое значение или результат «не менее N» требует больше людей или организаций, чем их в объявленной группе: «не менее 20 руководителей» при девяти школах.',
    why: 'Такого значения нельзя достичь: либо число взято из другого документа, либо список участников неполон.',
    fix: 'Уменьшите число или дополните список участников.',
    message: ({ words, list, count }) =>
      list === ''
        ? `«${words}» – больше, чем участников этого рода: их ${count}. Исправьте число или список участников.`
        : `«${words}» – больше, чем есть: в группе «${list}» ${countOf(count, 'participant')}. Исправьте число или список.`,
    related: { list: ({ count }) => `здесь перечислено ${count}` },
  },
  en: {
    title: 'more than there are',
    what: 'A target or result of "not less than N" wants more people or organizations than the declared group has: "not less than 20 heads" with nine schools.',
    why: 'Such a value cannot be reached: either the number comes from another document, or the list of participants is incomplete.',
    fix: 'Lower the number or complete the list of participants.',
    message: ({ words, list, count }) =>
      list === ''
        ? `"${words}" is more than the participants of this kind: there are ${count}. Correct the number or the list.`
        : `"${words}" is more than there are: the group "${list}" has ${count}. Correct the number or the list.`,
    related: { list: ({ count }) => `${count} are listed here` },
  },
  bad: document('Обучены не менее 20 руководителей образовательных учреждений # <-'),
  good: document('Обучены не менее 3 руководителей образовательных учреждений'),
};
