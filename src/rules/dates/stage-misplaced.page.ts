import { countOf } from '../../language/russian/count.js';
import type { Interval } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import { daysEn, daysRu } from './words/days.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { sentence, subjectEn, subjectRu } from './words/subject.js';

export type StageMisplacedArgs = {
  readonly name: string;
  /** The days of the stage. */
  readonly days: Interval;
  readonly broken: number;
  readonly total: number;
};

function passport(end: string): string {
  return passportWith(`term: 2021 – 2023 годы
stages:
  - id: preparatory # <-
    name: Подготовительный
    start: январь 2021 года
    end: ${end}
`);
}

const PLAN = planWith(`stages:
  - stage: preparatory
    events:
      - name: Анализ практик
        term: январь – июнь 2021 года
      - name: Выбор площадок
        term: март – сентябрь 2021 года
      - name: Разработка паспорта
        term: до 20.02.2021
`);

export const stageMisplacedPage: RulePage<StageMisplacedArgs> = {
  ru: {
    title: 'даты этапа не подходят его мероприятиям',
    what: 'Больше половины мероприятий этапа (при трёх и более) не укладываются в его даты.',
    why: 'Когда не подходит большинство, неверны скорее даты этапа, чем сроки мероприятий: исправить нужно одно место, а не десять.',
    fix: 'Сверьте даты этапа в паспорте с планом; если они верны, пересмотрите сроки мероприятий.',
    message: ({ name, days, broken, total }) =>
      `Похоже, неверны даты ${subjectRu({ owner: 'stage', name }, 'genitive')} (${daysRu(days)}): в них не укладываются ${broken} из ${countOf(total, ['мероприятия', 'мероприятий', 'мероприятий'])}. Проверьте начало и конец этапа.`,
    related: { dates: () => 'дата этапа' },
  },
  en: {
    title: 'dates of a stage do not suit its events',
    what: 'More than half of the events of a stage (of at least three) break its dates.',
    why: 'Where most do not fit, the dates of the stage are more likely wrong than those of the events: one place is to be corrected, not ten.',
    fix: 'Compare the dates of the stage in the passport with the plan; if they are right, revise the terms of the events.',
    message: ({ name, days, broken, total }) =>
      `${sentence(subjectEn({ owner: 'stage', name }))} is ${daysEn(days)}, but ${broken} of its ${total} events do not fit. The dates of the stage are probably wrong.`,
    related: { dates: () => 'a date of the stage' },
  },
  bad: together(passport('февраль 2021 года'), PLAN),
  good: together(passport('сентябрь 2021 года').replace(' # <-', ''), PLAN),
};
