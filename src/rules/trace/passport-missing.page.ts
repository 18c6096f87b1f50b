import type { RulePage } from '../rule.js';

export type PassportMissingArgs = { readonly project: string };

const PLAN = `kind: event-plan
format: 1
id: demo-plan
`;
const EVENTS = `stages:
  - stage: main
    events:
      - name: Установочный семинар
        term: сентябрь 2023 года
`;

export const passportMissingPage: RulePage<PassportMissingArgs> = {
  ru: {
    title: 'у проекта нет паспорта',
    what: 'План или триады относятся к проекту, паспорта которого в рабочей папке нет.',
    why: 'Без паспорта не с чем сверить сроки, этапы, задачи и участников: ошибки останутся незамеченными.',
    fix: 'Добавьте паспорт (passport new passport) или поправьте имя проекта в поле «project».',
    message: ({ project }) =>
      `У проекта «${project}» нет паспорта: сроки, этапы, задачи и участников сверить не с чем. Добавьте паспорт или поправьте имя проекта.`,
  },
  en: {
    title: 'project without a passport',
    what: 'A plan or triads belong to a project whose passport is not in the workspace.',
    why: 'Without it terms, stages, tasks and participants have nothing to be compared with.',
    fix: 'Add the passport (passport new passport), or mend the project\'s id in "project".',
    message: ({ project }) =>
      `Project "${project}" has no passport: terms, stages, tasks and participants cannot be compared. Add the passport, or mend the project's id.`,
  },
  bad: `${PLAN}project: demo # <-\n${EVENTS}`,
  good: `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
stages:
  - {id: main, name: Основной, start: 2023-09, end: 2024-05}
---
${PLAN}project: demo\n${EVENTS}`,
};
