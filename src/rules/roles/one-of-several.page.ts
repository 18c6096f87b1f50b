import type { RulePage } from '../rule.js';

export type OneOfSeveralArgs = {
  /** The role as the executor is named. */
  readonly text: string;
  readonly holders: number;
};

const documents = (executor: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
curators: [{text: Петрова А.С.}, {text: Сидорова М.И.}]
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Формирование триад
    executors: ${executor}
`;

export const oneOfSeveralPage: RulePage<OneOfSeveralArgs> = {
  ru: {
    title: 'роль в единственном числе, а людей несколько',
    what: 'Исполнитель мероприятия назван ролью в единственном числе («куратор»), а в паспорте эту роль исполняют несколько человек.',
    why: 'Не понять, кто именно отвечает за мероприятие.',
    fix: 'Напишите «кураторы», если отвечают все, или назовите человека.',
    message: ({ text, holders }) =>
      `Исполнитель – «${text}», а в паспорте таких ${holders}. Напишите во множественном числе или назовите человека.`,
    related: { holders: () => 'кто исполняет эту роль', also: () => 'и здесь' },
  },
  en: {
    title: 'a role named as of one, held by several',
    what: 'An executor is named by a role in the singular («куратор»), and in the passport several people hold it.',
    why: 'Nobody can tell which of them answers for the event.',
    fix: 'Write the plural where all of them answer, or name the person.',
    message: ({ text, holders }) =>
      `The executor is "${text}", and the passport has ${holders} of them. Write the plural, or name the person.`,
    related: { holders: () => 'who holds the role', also: () => 'here too' },
  },
  bad: documents('куратор проекта # <-'),
  good: documents('кураторы проекта'),
};
