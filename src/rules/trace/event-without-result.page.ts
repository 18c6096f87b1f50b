import { plural } from '../../language/russian/plural.js';
import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { demoPlan } from './linkless-page.js';

/** `most`: so few events have results that it is said once of all. */
export type EventWithoutResultArgs =
  | { readonly of: 'event'; readonly text: string }
  | { readonly of: 'most'; readonly count: number; readonly all: number };

const document = (mark: string, result: string) =>
  demoPlan(`events:
  - { name: Совещание по составу триад, results: Состав триад }
  - name: Подготовка выездного совещания${mark}
    term: апрель 2022 года
${result}`);

export const eventWithoutResultPage: RulePage<EventWithoutResultArgs> = {
  ru: {
    title: 'мероприятие без результата',
    what: 'У мероприятия не написан результат (result, results). Если результатов нет у большинства мероприятий плана, об этом сказано один раз.',
    why: 'В форме плана есть столбец «Результат»: по пустой клетке нельзя сказать, выполнено ли мероприятие.',
    fix: 'Напишите, что останется после мероприятия: документ, решение, перечень, показанная практика.',
    message: (args) =>
      args.of === 'event'
        ? `У мероприятия «${shorten(args.text)}» нет результата. Напишите его в results.`
        : `Результаты не написаны у ${args.count} ${plural(args.count, ['мероприятия', 'мероприятий', 'мероприятий'])} из ${args.all}. Заполните results.`,
  },
  en: {
    title: 'event without a result',
    what: 'An event has no result (result, results). Where most events of a plan have none, it is said once.',
    why: 'The form of the plan has a column of results: an empty cell does not tell whether the event was held.',
    fix: 'Write what the event leaves behind: a document, a decision, a list, a practice shown.',
    message: (args) =>
      args.of === 'event'
        ? `The event "${shorten(args.text)}" has no result. Write it under results.`
        : `${args.count} events of ${args.all} have no results. Fill in results.`,
  },
  bad: document(' # <-', ''),
  good: document('', '    results: Программа выездного совещания\n'),
};
