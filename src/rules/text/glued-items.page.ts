import type { RulePage } from '../rule.js';

export type GluedItemsArgs = {
  /** The first words of the second item. */
  readonly second: string;
};

const plan = (results: string) => `kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Подготовка семинара
    results:
${results}`;

export const gluedItemsPage: RulePage<GluedItemsArgs> = {
  ru: {
    title: 'два пункта в одном',
    what: 'Внутри одного пункта начинается другой: после точки с запятой стоит прописная буква («…; Обеспечены…»), слово с прописной без знака перед ним («…семинара Подготовка отчёта»), номера «1. … 2. …» в одной строке или два действия подряд без знака («проведение семинара подготовка отчёта» – об этом говорится как о замечании); в результатах мероприятия – и две вещи подряд («Список участников Перечень практик», тоже замечание). Перечень людей и организаций, «кто: что делает» и номера в строках текста не в счёт.',
    why: 'Второй пункт не получит ни номера, ни срока, ни связи с задачей, и при счёте пунктов потеряется.',
    fix: 'Перенесите второй пункт на свою строку «- …».',
    message: ({ second }) =>
      `Похоже, здесь два пункта в одном: со слов «${second}» начинается другой. Запишите его отдельной строкой «- …».`,
  },
  en: {
    title: 'two items in one',
    what: 'Within an item another one begins: a capital after a semicolon ("…; Обеспечены…"), a capital with no sign before it, numbers "1. … 2. …" in one line, or two doings in a row with no sign between (a remark); among the results of an event two things in a row, too. Lists of people and organizations, "who: does what" and numbers at the beginnings of lines do not count.',
    why: 'The second item gets no number, no term and no link to a task, and is lost where items are counted.',
    fix: 'Put the second item on a line "- …" of its own.',
    message: ({ second }) =>
      `There seem to be two items in one: another begins with "${second}". Put it on a line "- …" of its own.`,
  },
  bad: plan('      - Сформированы команды районов; Обеспечены консультации наставников # <-\n'),
  good: plan(
    '      - Сформированы команды районов\n      - Обеспечены консультации; подготовка отчёта ведётся\n',
  ),
};
