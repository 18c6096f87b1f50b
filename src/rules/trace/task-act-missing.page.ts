import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { demoPassport, demoPlan } from './linkless-page.js';

export type TaskActMissingArgs = {
  readonly text: string;
  /** What the task says is to be done, as written. */
  readonly acts: readonly string[];
};

const documents = (mark: string, event: string) => `${demoPassport(`tasks:
  - Сформировать триады
  - Выявить, провести отбор практик воспитания${mark}
`)}---
${demoPlan(`events:
  - name: Формирование триад
  - name: ${event}
`)}`;

export const taskActMissingPage: RulePage<TaskActMissingArgs> = {
  ru: {
    title: 'действия задачи нет в плане',
    what: 'Задача называет действия («выявить», «провести отбор»), и ни одного из них нет в мероприятиях и результатах плана. Слова, которые есть в любом документе («разработать», «провести»), не считаются; где есть связи tasks, решают они.',
    why: 'О предмете задачи в плане сказано, а делать с ним то, что она требует, никто не собирается.',
    fix: 'Добавьте мероприятие или свяжите с задачей то, которым она выполняется: tasks: [код задачи].',
    message: ({ text, acts }) =>
      `Похоже, задачу «${shorten(text)}» план не выполняет: ${acts.map((act) => `«${act}»`).join(', ')} в нём нет. Добавьте мероприятие или свяжите с ней то, что есть.`,
  },
  en: {
    title: 'act of a task not in the plan',
    what: 'A task names acts ("выявить", "провести отбор"), and none of them is in the events and results of the plan. Words of every document ("разработать", "провести") do not count; where there are links under tasks, these decide.',
    why: 'The plan speaks of the subject of the task, but nobody means to do with it what the task wants.',
    fix: 'Add an event, or link the one that carries the task out: tasks: [id of the task].',
    message: ({ text, acts }) =>
      `The plan does not seem to carry out the task "${shorten(text)}": it has no ${acts.map((act) => `"${act}"`).join(', ')}. Add an event or link an existing one.`,
  },
  bad: documents(' # <-', 'Мастерские о практиках воспитания'),
  good: documents('', 'Отбор практик воспитания'),
};
