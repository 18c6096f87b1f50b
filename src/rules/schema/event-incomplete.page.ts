import { plural } from '../../language/russian/plural.js';
import type { RulePage } from '../rule.js';

/** A column of the form, by the field that fills it. */
export type EventCell = 'term' | 'executors';

export type EventIncompleteArgs = { readonly cells: readonly EventCell[] } & (
  | { readonly of: 'event'; readonly name: string }
  | { readonly of: 'all'; readonly count: number }
);

const RU: Readonly<Record<EventCell, string>> = { term: 'срок', executors: 'исполнители' };
const EN: Readonly<Record<EventCell, string>> = { term: 'term', executors: 'executors' };

function messageRu(args: EventIncompleteArgs): string {
  const cells = args.cells.map((cell) => `${RU[cell]} (${cell})`).join(' и ');
  if (args.of === 'event') {
    return `У мероприятия «${args.name}» не заполнено: ${cells}. Клетка напечатается пустой: допишите.`;
  }
  const events = plural(args.count, ['мероприятия', 'мероприятий', 'мероприятий']);
  return `Ни у одного из ${args.count} ${events} не заполнено: ${cells}. Столбец напечатается пустым: допишите.`;
}

function messageEn(args: EventIncompleteArgs): string {
  const cells = args.cells.map((cell) => EN[cell]).join(' and ');
  return args.of === 'event'
    ? `Event "${args.name}" has no ${cells}: the cell would be printed empty. Add it.`
    : `None of the ${args.count} events has ${cells}: the column would be printed empty. Add it.`;
}

const plan = (term: string, mark: string) => `kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Выбор площадок
    term: сентябрь 2021 года
    executors: Руководитель проекта
  - name: Проведение семинара${mark}
    executors: Руководитель проекта
${term}`;

export const eventIncompletePage: RulePage<EventIncompleteArgs> = {
  ru: {
    title: 'у мероприятия нет срока или исполнителя',
    what: 'У мероприятия плана или программы не записан срок (term) или исполнители (executors). Мероприятие, которое названо семинаром (seminar), берёт их у семинара. Где столбец пуст у всех, об этом говорится один раз.',
    why: 'Форма печатает и срок, и исполнителей: без них не видно, кто и когда это сделает.',
    fix: 'Допишите срок и исполнителей. Если срок ещё не известен, так и напишите: «по отдельному плану».',
    message: messageRu,
  },
  en: {
    title: 'event without term or executor',
    what: 'An event of a plan or a programme has no term or no executors. An event that names a seminar takes them from it. Where a whole column is empty, it is said once.',
    why: 'The form prints both: without them nobody knows who does it and when.',
    fix: 'Add the term and the executors. Where the term is not known yet, say so: «по отдельному плану».',
    message: messageEn,
  },
  bad: plan('', ' # <-'),
  good: plan('    term: октябрь 2021 года\n', ''),
};
