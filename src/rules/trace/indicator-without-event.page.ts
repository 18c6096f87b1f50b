import { countOf } from '../../language/russian/count.js';
import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';

/** `hardly-any`: so few indicators are found by their words that it is said once of all. */
export type IndicatorWithoutEventArgs =
  | { readonly found: 'no-link' | 'no-words'; readonly text: string }
  | { readonly found: 'hardly-any'; readonly count: number; readonly all: number };

const documents = (mark: string, links: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
indicators:
  - { id: teams, name: Количество триад, target: Не менее 5 триад }
  - id: contest${mark}
    name: Доля школ, участвующих в конкурсе образовательной среды
    target: 100 %
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Совещание по составу триад
    indicators: [${links}]
`;

export const indicatorWithoutEventPage: RulePage<IndicatorWithoutEventArgs> = {
  ru: {
    title: 'индикатор без мероприятия',
    what: 'Ни одно мероприятие плана не ведёт к индикатору – ни прямо (indicators), ни через результат, который он измеряет. Где связей с индикаторами нет совсем, сравниваются слова: правило говорит «похоже» и только об индикаторах, главных слов которых в плане нет.',
    why: 'Показатель, под который ничего не запланировано, сам собой не вырастет.',
    fix: 'Добавьте мероприятие или свяжите с индикатором то, что ему служит: indicators: [код индикатора].',
    message: (args) => {
      if (args.found === 'hardly-any') {
        return `Похоже, план написан другими словами: ${countOf(args.count, ['индикатор', 'индикатора', 'индикаторов'])} из ${args.all} в нём не узнать. Свяжите мероприятия с индикаторами полем indicators.`;
      }
      return args.found === 'no-link'
        ? `К индикатору «${shorten(args.text)}» не ведёт ни одно мероприятие. Добавьте его или укажите код индикатора в indicators того, что ему служит.`
        : `Похоже, в плане нет мероприятия для индикатора «${shorten(args.text)}»: его главных слов в нём нет. Добавьте мероприятие или свяжите с ним то, что есть.`;
    },
    related: { task: () => 'задача этого индикатора – тоже без мероприятия' },
  },
  en: {
    title: 'indicator without an event',
    what: 'No event of the plan leads to an indicator, neither by itself (indicators) nor through a result that it measures. Where there are no links to indicators at all, words are compared, and only indicators whose main words are not in the plan are mentioned.',
    why: 'An indicator for which nothing is planned does not rise by itself.',
    fix: 'Add an event, or link what serves the indicator: indicators: [its id].',
    message: (args) => {
      if (args.found === 'hardly-any') {
        return `The plan seems to be in other words: ${args.count} of ${args.all} indicators cannot be recognised in it. Link events to indicators under indicators.`;
      }
      return args.found === 'no-link'
        ? `No event leads to the indicator "${shorten(args.text)}". Add one, or write the indicator's id under indicators of what serves it.`
        : `The plan seems to have no event for the indicator "${shorten(args.text)}": its main words are not there. Add an event or link an existing one.`;
    },
    related: { task: () => 'the task of this indicator has no event either' },
  },
  bad: documents(' # <-', 'teams'),
  good: documents('', 'teams, contest'),
};
