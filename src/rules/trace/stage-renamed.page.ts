import type { RulePage } from '../rule.js';
import { demoPassport, demoPlan } from './linkless-page.js';

export type StageRenamedArgs = {
  /** The name in the plan, and the one in the passport. */
  readonly name: string;
  readonly usual: string;
};

const documents = (name: string) => `${demoPassport(`stages:
  - { id: main, name: Реализация проекта, term: 2022 год }
`)}---
${demoPlan(`stages:
  - stage: main
    name: ${name}
    events: [{ name: Проведение семинаров, term: 2022 год }]
`)}`;

export const stageRenamedPage: RulePage<StageRenamedArgs> = {
  ru: {
    title: 'этап назван по-разному',
    what: 'Название этапа в плане (stages[].name) не то, что в паспорте. Номер этапа, слово «этап», точка в конце и кавычки не считаются; если одно название – начало другого, это замечание.',
    why: 'Читатель не знает, тот ли это этап, а сроки этапов стоят только в паспорте.',
    fix: 'Назовите этап одинаково или уберите name в плане: название возьмётся из паспорта.',
    message: ({ name, usual }) =>
      `Этап в плане назван «${name}», а в паспорте – «${usual}». Назовите его одинаково или уберите name.`,
    related: { passport: () => 'так этап назван в паспорте' },
  },
  en: {
    title: 'stage under two names',
    what: 'The plan calls a stage (stages[].name) otherwise than the passport. The number of the stage, the word "этап", a full stop at the end and quotes do not count; where one name is the beginning of the other it is a remark.',
    why: 'A reader cannot tell whether it is the same stage, and the dates of stages stand in the passport only.',
    fix: 'Give the stage one name, or take `name` out of the plan: it is taken from the passport then.',
    message: ({ name, usual }) =>
      `The plan calls the stage "${name}", the passport "${usual}". Give it one name, or take "name" out.`,
    related: { passport: () => "the passport's name" },
  },
  bad: documents('2 этап. Реализация мероприятий # <-'),
  good: documents('2 этап. Реализация проекта'),
};
