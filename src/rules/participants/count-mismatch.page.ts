import { countOf } from '../../language/russian/count.js';
import type { RulePage } from '../rule.js';

export type CountMismatchArgs = {
  /** The words that count: «33 руководителя», or the bare number of `count`. */
  readonly words: string;
  readonly value: number;
  /** The group's name; empty for the participants as a whole. */
  readonly list: string;
  /** How many different names the list has. */
  readonly count: number;
  /** How many names it has in all. */
  readonly entries: number;
};

function listed({ list, count, entries }: CountMismatchArgs): string {
  const where = list === '' ? 'среди участников' : `в группе «${list}»`;
  const different = countOf(count, ['разное имя', 'разных имени', 'разных имён']);
  const repeated = entries > count ? ` (записано ${entries}, но есть повторы)` : '';
  return `${where} ${different}${repeated}`;
}

const document = (target: string) => `kind: directory
format: 1
id: directory
organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: odessky, type: municipal-district, name: Одесский муниципальный район, short: Одесский МР }
  - { id: omsky, type: municipal-district, name: Омский муниципальный район, short: Омский МР }
---
kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
participants:
  - group: heads
    name: Руководители муниципальных органов управления образованием
    members: [Тарский МР, Одесский МР, Омский МР]
indicators:
  - name: Количество руководителей муниципальных органов управления образованием, прошедших обучение
    target: ${target}
`;

export const countMismatchPage: RulePage<CountMismatchArgs> = {
  ru: {
    title: 'число не сходится со списком',
    what: 'Число, которое называет величину объявленного списка, – count у группы, целевое значение «33 руководителя», «7 МР» в тексте, – сверяется с тем, сколько в списке разных имён; повторы не считаются. Меньшее число в тексте может говорить о части списка, о нём правило молчит, если не сказано «все» и это не почти весь список в целевом значении.',
    why: 'Одно из двух неверно: либо число, либо список, где кого-то забыли или вписали дважды.',
    fix: 'Исправьте число или список.',
    message: (args) => `Сказано «${args.words}», а ${listed(args)}. Исправьте число или список.`,
    related: {
      list: ({ count }) => `здесь ${countOf(count, ['разное имя', 'разных имени', 'разных имён'])}`,
      also: () => 'то же число ещё здесь',
    },
  },
  en: {
    title: 'number differs from the list',
    what: 'A number that states the size of a declared list – the count of a group, a target like «33 руководителя», «7 МР» in a text – is compared with how many different names the list has. A smaller number may speak of a part of the list and is left alone unless it says «все» or is a target close to the whole.',
    why: 'One of the two is wrong: the number, or the list, where somebody was forgotten or entered twice.',
    fix: 'Correct the number or the list.',
    message: ({ words, list, count, entries }) => {
      const where = list === '' ? 'the participants have' : `the group "${list}" has`;
      const repeated = entries > count ? ` (${entries} are written, some twice)` : '';
      return `It says "${words}", but ${where} ${count} different names${repeated}. Correct the number or the list.`;
    },
    related: {
      list: ({ count }) => `${count} different names here`,
      also: () => 'the same number again',
    },
  },
  bad: document('4 руководителя # <-'),
  good: document('3 руководителя'),
};
