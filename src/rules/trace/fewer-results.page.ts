import { countOf } from '../../language/russian/count.js';
import type { RulePage } from '../rule.js';
import { demoPassport } from './linkless-page.js';

export type FewerResultsArgs = { readonly results: number; readonly tasks: number };

const document = (mark: string, link: string) =>
  demoPassport(`tasks:
  - { id: triads, text: Сформировать триады }
  - { id: practices, text: Отобрать практики }
results:${mark}
  - text: Сформированы триады, отобраны практики
${link}`);

export const fewerResultsPage: RulePage<FewerResultsArgs> = {
  ru: {
    title: 'результатов меньше, чем задач',
    what: 'Ожидаемых результатов меньше, чем задач, и связей между ними нет (tasks у результатов, results у задач). Если слова всех задач встречаются в результатах, это замечание, иначе предупреждение. Со связями решает правило trace/task-without-result.',
    why: 'Какой-то задаче не отвечает ни один результат, или один отвечает нескольким, но этого не видно.',
    fix: 'Допишите результаты или укажите в tasks, каким задачам отвечает каждый.',
    message: ({ results, tasks }) =>
      `${countOf(tasks, 'task')}, а результатов ${results}, и не сказано, какой чему отвечает. Допишите результаты или свяжите их с задачами в tasks.`,
    related: { tasks: ({ tasks }) => `задачи: ${tasks}` },
  },
  en: {
    title: 'fewer results than tasks',
    what: 'There are fewer expected results than tasks, and no links between them (`tasks` of the results, `results` of the tasks). Where the words of all tasks stand in the results it is a remark, else a warning. With links trace/task-without-result decides.',
    why: 'Some task has no result, or one result answers several tasks, but that cannot be seen.',
    fix: 'Add results, or say under `tasks` which tasks each of them answers.',
    message: ({ results, tasks }) =>
      `There are ${tasks} tasks and ${results} results, and it is not said which answers which. Add results, or link them under "tasks".`,
    related: { tasks: ({ tasks }) => `${tasks} tasks` },
  },
  bad: document(' # <-', ''),
  good: document('', '    tasks: [triads, practices]\n'),
};
