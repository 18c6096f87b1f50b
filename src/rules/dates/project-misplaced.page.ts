import { countOf } from '../../language/russian/count.js';
import type { Interval } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import { daysEn, daysRu } from './words/days.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { type Whole, wholeRu } from './words/whole.js';

export type ProjectMisplacedArgs = {
  /** The days of the project. */
  readonly days: Interval;
  readonly broken: number;
  readonly total: number;
  readonly whole: Whole;
};

const passport = (term: string) => passportWith(`term: ${term}\n`);

const PLAN = planWith(`events:
  - name: Анализ практик
    term: октябрь 2021 года
  - name: Выбор площадок
    term: ноябрь – декабрь 2021 года
  - name: Разработка паспорта
    term: до 20.09.2021
  - name: Итоговая встреча
    term: май 2022 года
`);

export const projectMisplacedPage: RulePage<ProjectMisplacedArgs> = {
  ru: {
    title: 'срок проекта не подходит его этапам и мероприятиям',
    what: 'Больше половины этапов, мероприятий и семинаров проекта (при трёх и более) лежит вне его срока, и одной поправкой года это не объяснить.',
    why: 'Когда не подходит большинство, неверен скорее срок проекта, чем сроки мероприятий: исправить нужно одно место, а не двадцать.',
    fix: 'Сверьте срок в паспорте с этапами и планом; если он верен, пересмотрите сроки этапов и мероприятий.',
    message: ({ days, broken, total, whole }) =>
      `Похоже, неверен срок ${wholeRu(whole)} (${daysRu(days)}): вне его ${broken} из ${countOf(total, ['этапа и мероприятия', 'этапов и мероприятий', 'этапов и мероприятий'])}. Проверьте начало и конец срока.`,
  },
  en: {
    title: 'term of a project does not suit its stages and events',
    what: 'More than half of the stages, events and seminars of a project (of at least three) lie outside its term, and no single year explains that.',
    why: 'Where most do not fit, the term of the project is more likely wrong than those of the events: one place is to be corrected, not twenty.',
    fix: 'Compare the term in the passport with the stages and the plan; if it is right, revise their dates.',
    message: ({ days, broken, total, whole }) =>
      `The term of the ${whole} is ${daysEn(days)}, but ${broken} of its ${total} stages and events lie outside. The term is probably wrong: check its first and last day.`,
  },
  bad: together(passport('январь – март 2011 года # <-'), PLAN),
  good: together(passport('сентябрь 2021 – май 2022 года'), PLAN),
};
