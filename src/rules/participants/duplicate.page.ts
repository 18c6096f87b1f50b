import type { RulePage } from '../rule.js';
import type { NamedList } from './named-lists.js';

export type DuplicateArgs = {
  readonly list: NamedList['kind'];
  /** The group's or role's name, the event's number or name. */
  readonly listName: string;
  readonly text: string;
  /** The same name as it was written first. */
  readonly firstText: string;
};

function listInRussian({ list, listName }: DuplicateArgs): string {
  if (list === 'participants') return 'в списке участников';
  if (list === 'group') return `в группе «${listName}»`;
  if (list === 'role') return `в роли «${listName}»`;
  return `среди исполнителей мероприятия «${listName}»`;
}

function listInEnglish({ list, listName }: DuplicateArgs): string {
  if (list === 'participants') return 'in the list of participants';
  if (list === 'group') return `in the group "${listName}"`;
  if (list === 'role') return `in the role "${listName}"`;
  return `among the executors of the event "${listName}"`;
}

const directory = `kind: directory
format: 1
id: directory
organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: odessky, type: municipal-district, name: Одесский муниципальный район, short: Одесский МР }
---
`;

export const duplicatePage: RulePage<DuplicateArgs> = {
  ru: {
    title: 'имя указано дважды',
    what: 'В одном списке – участников, членов группы, тех, у кого одна роль, исполнителей мероприятия – одно и то же имя стоит дважды, хотя бы в разных падежах и формах: «Тарский МР» и «Тарского муниципального района». Исполнитель, записанный дважды с разными частями работы, повтором не считается.',
    why: 'Повтор сбивает счёт участников и чаще всего стоит на месте того, кого пропустили.',
    fix: 'Уберите повтор или впишите на его место того, кто пропущен.',
    message: (args) =>
      args.text === args.firstText
        ? `«${args.text}» стоит ${listInRussian(args)} дважды. Уберите повтор или впишите того, кто пропущен.`
        : `«${args.text}» стоит ${listInRussian(args)} дважды: это то же, что «${args.firstText}». Уберите повтор или впишите того, кто пропущен.`,
    related: { first: ({ firstText }) => `«${firstText}» в первый раз` },
  },
  en: {
    title: 'name given twice',
    what: 'In one list – of participants, of the members of a group, of those who have one role, of the executors of an event – one name stands twice, if only in different cases and forms: «Тарский МР» and «Тарского муниципального района». An executor given twice with different parts of the work is no repetition.',
    why: 'A repetition upsets the count of participants and mostly stands in the place of somebody left out.',
    fix: 'Remove the repetition or put in its place the one who was left out.',
    message: (args) =>
      `"${args.text}" stands twice ${listInEnglish(args)}. Remove the repetition or name the one who was left out.`,
    related: { first: ({ firstText }) => `"${firstText}" for the first time` },
  },
  bad: `${directory}kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
participants:
  - group: heads
    name: Руководители муниципальных органов управления образованием
    members:
      - Тарский МР
      - Одесский МР
      - Тарского муниципального района # <-
`,
  good: `${directory}kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
participants:
  - group: heads
    name: Руководители муниципальных органов управления образованием
    members:
      - Тарского муниципального района
      - Одесского муниципального района
  - group: hosts
    name: Принимающие семинары
    members: [Тарский МР]
`,
};
