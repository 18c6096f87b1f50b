import { countOf } from '../../language/russian/count.js';
import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import type { UncoveredArgs } from './uncovered-reports.js';

const document = (second: string, tasks: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
tasks:
  - { id: triads, text: Сформировать триады муниципальных команд }
  - id: testing${second}
    text: Апробировать рекомендации по аттестации и кадровому резерву
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Совещание по составу триад
    tasks: [${tasks}]
`;

export const taskWithoutEventPage: RulePage<UncoveredArgs> = {
  ru: {
    title: 'задача без мероприятия',
    what: 'Ни одно мероприятие плана не ведёт к задаче паспорта – ни прямо (tasks), ни через результат (achieves) или индикатор. Если к тому же в плане нет и слов задачи, это ошибка. Где связей нет совсем, сравниваются слова: правило говорит «похоже» и только о задачах, слов которых в плане почти нет.',
    why: 'Задача, под которую ничего не запланировано, не будет выполнена.',
    fix: 'Добавьте мероприятие или свяжите с задачей то, что ей служит: tasks: [код задачи].',
    message: (args) => {
      if (args.found === 'hardly-any') {
        return `Похоже, план написан другими словами: ${countOf(args.count, 'task')} из ${args.all} в нём не узнать. Свяжите мероприятия с задачами полем tasks.`;
      }
      return args.found === 'no-link'
        ? `К задаче «${shorten(args.text)}» не ведёт ни одно мероприятие. Добавьте его или укажите её код в tasks того, что ей служит.`
        : `Похоже, в плане нет мероприятия для задачи «${shorten(args.text)}»: её слов в нём почти нет. Добавьте мероприятие или свяжите с ней то, что есть.`;
    },
  },
  en: {
    title: 'task without an event',
    what: 'No event of the plan leads to a task of the passport, neither directly (tasks) nor through a result (achieves) or an indicator. If the words of the task are not in the plan either, it is an error. Where there are no links at all, words are compared, and only tasks whose words are hardly found are mentioned.',
    why: 'A task for which nothing is planned will not be done.',
    fix: 'Add an event, or link what serves the task to it: tasks: [id of the task].',
    message: (args) => {
      if (args.found === 'hardly-any') {
        return `The plan seems to be in other words: ${args.count} of ${args.all} tasks cannot be recognised in it. Link events to tasks under tasks.`;
      }
      return args.found === 'no-link'
        ? `No event leads to the task "${shorten(args.text)}". Add one, or write the task's id under tasks of what serves it.`
        : `The plan seems to have no event for the task "${shorten(args.text)}": its words are hardly found there. Add an event or link an existing one.`;
    },
  },
  bad: document(' # <-', 'triads'),
  good: document('', 'triads, testing'),
};
