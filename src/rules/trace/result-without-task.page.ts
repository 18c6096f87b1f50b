import { demoPassport, linklessPage } from './linkless-page.js';

const document = (mark: string, links: string) =>
  demoPassport(`tasks:
  - { id: triads, text: Сформировать триады муниципальных команд }
  - { id: collection, text: Издать сборник методических материалов }
results:
  - { text: Сформированы триады, tasks: [triads] }
  - text: Обеспечена адаптация вновь назначенных руководителей${mark}
${links}`);

export const resultWithoutTaskPage = linklessPage(
  {
    title: 'результат без задачи',
    what: 'Ожидаемый результат не отвечает ни на одну задачу, хотя другие результаты паспорта с задачами связаны (tasks у результата или results у задачи). Где таких связей нет совсем, правило молчит.',
    why: 'Результат, который ни одной задачей не поставлен, появится только случайно; в документе это часто кусок другого результата, склеенный с ним.',
    fix: 'Укажите в tasks результата код задачи, добавьте задачу или соедините результат с тем, которому он принадлежит.',
    says: (text) =>
      `Результат «${text}» не отвечает ни на одну задачу. Укажите код задачи в его tasks или добавьте задачу.`,
  },
  {
    title: 'result without a task',
    what: 'An expected result answers no task, while other results of the passport are linked to tasks (tasks of the result, results of the task). Where there are no such links at all the rule is silent.',
    why: 'A result that no task asks for comes about by chance only; in a document it is often a piece of another result run together with it.',
    fix: 'Write the id of the task under tasks of the result, add the task, or join the result with the one it belongs to.',
    says: (text) =>
      `The result "${text}" answers no task. Write the id of a task under its tasks, or add the task.`,
  },
  { bad: document(' # <-', ''), good: document('', '    tasks: [collection]\n') },
);
