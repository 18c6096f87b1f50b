import { demoPassport, linklessPage } from './linkless-page.js';

const document = (mark: string, second: string) =>
  demoPassport(`tasks:
  - { id: triads, text: Сформировать триады муниципальных команд }
  - id: collection${mark}
    text: Издать сборник методических материалов
indicators:
  - { id: teams, name: Количество триад, target: Не менее 5 триад, tasks: [triads] }
${second}`);

export const taskWithoutIndicatorPage = linklessPage(
  {
    title: 'задача без индикатора',
    what: 'Ни один индикатор не измеряет задачу, хотя другие задачи с индикаторами связаны: tasks у индикатора, indicators у задачи, мероприятие или результат, которые называют и задачу, и индикатор. Где таких связей нет совсем, правило молчит.',
    why: 'Выполнение задачи, которую ничто не измеряет, нельзя подтвердить.',
    fix: 'Добавьте индикатор или укажите код задачи в tasks того, который её измеряет.',
    says: (text) =>
      `Задачу «${text}» не измеряет ни один индикатор. Укажите её код в tasks индикатора или добавьте индикатор.`,
  },
  {
    title: 'task without an indicator',
    what: 'No indicator measures a task, while other tasks are linked to indicators: tasks of the indicator, indicators of the task, an event or a result that names both. Where there are no such links at all the rule is silent.',
    why: 'That a task was done cannot be shown where nothing measures it.',
    fix: 'Add an indicator, or write the id of the task under tasks of the one that measures it.',
    says: (text) =>
      `No indicator measures the task "${text}". Write its id under tasks of an indicator, or add one.`,
  },
  {
    bad: document(' # <-', ''),
    good: document(
      '',
      '  - { id: book, name: Количество материалов, target: Не менее 33 материалов, tasks: [collection] }\n',
    ),
  },
);
