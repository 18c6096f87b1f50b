import { countOf } from '../../language/russian/count.js';
import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import type { UncoveredArgs } from './uncovered-reports.js';

const document = (mark: string, tasks: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
tasks:
  - { id: triads, text: Сформировать триады муниципальных команд }
  - id: collection${mark}
    text: Издать сборник методических материалов
results:
  - text: Сформированы триады
    tasks: [${tasks}]
`;

export const taskWithoutResultPage: RulePage<UncoveredArgs> = {
  ru: {
    title: 'задача без результата',
    what: 'Ни один ожидаемый результат не отвечает задаче. Решают связи tasks у результатов и results у задач; где их нет совсем, сравниваются слова, и правило говорит «похоже» только о задачах, слов которых в результатах почти нет.',
    why: 'По задаче без результата нельзя сказать, выполнена ли она.',
    fix: 'Добавьте результат или укажите код задачи в tasks того, что ей отвечает.',
    message: (args) => {
      if (args.found === 'hardly-any') {
        return `Похоже, результаты написаны другими словами: ${countOf(args.count, 'task')} из ${args.all} в них не узнать. Свяжите результаты с задачами полем tasks.`;
      }
      return args.found === 'no-link'
        ? `Задаче «${shorten(args.text)}» не отвечает ни один результат. Добавьте его или укажите её код в tasks результата.`
        : `Похоже, задаче «${shorten(args.text)}» не отвечает ни один результат: её слов в них почти нет. Добавьте результат или свяжите с ней то, что есть.`;
    },
  },
  en: {
    title: 'task without a result',
    what: 'No expected result answers a task. Links decide: tasks of the results and results of the tasks; where there are none at all, words are compared, and only tasks whose words are hardly found in the results are mentioned.',
    why: 'Of a task without a result nobody can say whether it was done.',
    fix: 'Add a result, or write the id of the task under tasks of the one that answers it.',
    message: (args) => {
      if (args.found === 'hardly-any') {
        return `The results seem to be in other words: ${args.count} of ${args.all} tasks cannot be recognised in them. Link results to tasks under tasks.`;
      }
      return args.found === 'no-link'
        ? `No result answers the task "${shorten(args.text)}". Add one, or write the task's id under tasks of a result.`
        : `No result seems to answer the task "${shorten(args.text)}": its words are hardly found there. Add a result or link an existing one.`;
    },
  },
  bad: document(' # <-', 'triads'),
  good: document('', 'triads, collection'),
};
