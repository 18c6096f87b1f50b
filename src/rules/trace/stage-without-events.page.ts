import { demoPassport, demoPlan, linklessPage } from './linkless-page.js';

const documents = (mark: string, last: string) =>
  `${demoPassport(`stages:
  - { id: preparatory, name: Подготовительный, term: июнь 2021 года }
  - { id: main, name: Основной, term: июль 2021 года }
  - id: final${mark}
    name: Итоговый
    term: август 2021 года
`)}---
${demoPlan(`stages:
  - { stage: preparatory, events: [{ name: Формирование триад, results: Состав триад }] }
  - { stage: main, events: [{ name: Семинар-совещание, results: Программа }] }
${last}`)}`;

export const stageWithoutEventsPage = linklessPage(
  {
    title: 'этап без мероприятий',
    what: 'В паспорте есть этап, для которого в плане нет ни одного мероприятия, хотя план разбит на этапы.',
    why: 'Этап без мероприятий – пустой отрезок проекта: часть плана потеряна или этап лишний.',
    fix: 'Добавьте мероприятия этапа в план или уберите этап из паспорта.',
    says: (text) =>
      `На этап «${text}» в плане нет ни одного мероприятия. Добавьте их или уберите этап.`,
  },
  {
    title: 'stage without events',
    what: 'The passport has a stage for which the plan has no event, though the plan is divided into stages.',
    why: 'A stage without events is an empty stretch of the project: part of the plan was lost, or the stage is one too many.',
    fix: 'Add the events of the stage to the plan, or take the stage out of the passport.',
    says: (text) => `The plan has no event in the stage "${text}". Add events or remove the stage.`,
  },
  {
    bad: documents(' # <-', ''),
    good: documents(
      '',
      '  - { stage: final, events: [{ name: Издание сборника, results: Сборник }] }\n',
    ),
  },
);
