import { linklessPage } from './linkless-page.js';

const plan = (body: string) => `kind: interaction-plan
format: 1
id: demo-interaction
project: demo
components:
  - name: Цели/показатели
    events:
      - {name: Встреча команд, term: сентябрь 2021 года}
  - name: Анализ результатов${body}
`;

export const componentWithoutEventsPage = linklessPage(
  {
    title: 'компонент цикла без мероприятий',
    what: 'В плане взаимодействия у одного из компонентов управленческого цикла нет ни одного мероприятия, хотя у других есть.',
    why: 'Цикл разорван: следующему компоненту не на что опереться.',
    fix: 'Запланируйте мероприятие или уберите компонент.',
    says: (text) =>
      `У компонента «${text}» нет ни одного мероприятия: управленческий цикл на нём обрывается. Добавьте мероприятие или уберите компонент.`,
  },
  {
    title: 'a component of the cycle without events',
    what: 'In an interaction plan one of the components of the management cycle has no event, though others have.',
    why: 'The cycle is broken: the next component has nothing to rest on.',
    fix: 'Plan an event, or remove the component.',
    says: (text) =>
      `The component "${text}" has no event: the management cycle breaks off there. Add an event, or remove the component.`,
  },
  {
    bad: plan(' # <-'),
    good: plan('\n    events: [{name: Анализ, term: октябрь 2021 года}]'),
  },
);
