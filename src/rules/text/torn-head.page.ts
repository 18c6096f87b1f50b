import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';

export type TornHeadArgs = {
  /** The words of the row, and the head that stands after them. */
  readonly rest: string;
  readonly head: string;
};

const plan = (results: string) => `kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Стажировки руководителей
    term: 2022 год
    results: ${results}
`;

export const tornHeadPage: RulePage<TornHeadArgs> = {
  ru: {
    title: 'шапка таблицы среди слов строки',
    what: 'Текст кончается названием столбца таблицы («Результат реализации мероприятия»), а перед ним стоят другие слова: так бывает, когда строку разрезала граница страницы и шапка повторилась вручную.',
    why: 'Часть строки оказалась в шапке: что обещано и кем, прочесть нельзя.',
    fix: 'Верните слова в их строку, а шапку уберите: повторяет её программа (в Word – «Повторять как заголовок на каждой странице»).',
    message: ({ rest, head }) =>
      `Слова «${shorten(rest)}» стоят в одной ячейке с шапкой «${shorten(head)}»: похоже, строку разрезала граница страницы. Верните слова в их строку, а шапку уберите.`,
    related: { also: () => 'и здесь' },
  },
  en: {
    title: 'the head of a table among the words of a row',
    what: 'A text ends with the head of a column («Результат реализации мероприятия») after other words: a page break cut the row, and the head was typed once more.',
    why: 'A part of the row stands in the head: what is promised, and by whom, cannot be read.',
    fix: 'Put the words back into their row and remove the head: the program repeats it (in Word: "Repeat as header row").',
    message: ({ rest, head }) =>
      `The words "${shorten(rest)}" stand in one cell with the head "${shorten(head)}": a page break seems to have cut the row. Put the words back, and remove the head.`,
    related: { also: () => 'here too' },
  },
  bad: plan('Аналитическая справка Исполнители мероприятия # <-'),
  good: plan('Аналитическая справка'),
};
