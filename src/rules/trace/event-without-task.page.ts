import { demoPassport, demoPlan, linklessPage } from './linkless-page.js';

const documents = (mark: string, links: string) =>
  `${demoPassport(`tasks:
  - { id: triads, text: Сформировать триады муниципальных команд }
`)}---
${demoPlan(`events:
  - { name: Совещание по составу триад, tasks: [triads] }
  - name: Подготовка статьи в журнал${mark}
${links}`)}`;

export const eventWithoutTaskPage = linklessPage(
  {
    title: 'мероприятие без задачи',
    what: 'Мероприятие не служит ни задаче, ни индикатору, ни результату паспорта, хотя большинство других с ними связаны (tasks, indicators, achieves). Где связаны немногие, правило молчит.',
    why: 'Мероприятие, которое ничему не служит, – лишняя работа или забытая связь.',
    fix: 'Укажите в tasks код задачи, которой мероприятие служит.',
    says: (text) =>
      `Мероприятие «${text}» не служит ни одной задаче. Укажите её код в tasks или уберите мероприятие из плана.`,
  },
  {
    title: 'event without a task',
    what: 'An event serves no task, indicator or result of the passport, while most others are linked to them (tasks, indicators, achieves). Where few are, the rule is silent.',
    why: 'An event that serves nothing is work too much, or a link forgotten.',
    fix: 'Write the id of the task it serves under tasks.',
    says: (text) =>
      `The event "${text}" serves no task. Write the id of one under tasks, or take the event out of the plan.`,
  },
  { bad: documents(' # <-', ''), good: documents('', '    tasks: [triads]\n') },
);
