import type { CalendarPart } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { type Subject, subjectEn, subjectRu } from './words/subject.js';

export type UnreadableArgs = Subject & {
  /** The whole term as written. */
  readonly text: string;
  /** The part that is meant. */
  readonly part: string;
  /** It was understood, but the calendar has no such day, or not so many of these. */
  readonly impossible?: 'day' | CalendarPart;
};

const HOW_MANY_RU: Readonly<Record<CalendarPart, string>> = {
  year: 'год пишут четырьмя цифрами',
  quarter: 'в году четыре квартала',
  'half-year': 'в году два полугодия',
  month: 'в году двенадцать месяцев',
  decade: 'в месяце три декады',
  half: 'половин всегда две',
  week: 'в месяце не больше пяти недель',
  'school-quarter': 'в учебном году четыре четверти',
  trimester: 'в учебном году три триместра',
};

const HOW_MANY_EN: Readonly<Record<CalendarPart, string>> = {
  year: 'a year has four digits',
  quarter: 'a year has four quarters',
  'half-year': 'a year has two halves',
  month: 'a year has twelve months',
  decade: 'a month has three parts of ten days',
  half: 'there are two halves',
  week: 'a month has five weeks at most',
  'school-quarter': 'a school year has four quarters',
  trimester: 'a school year has three trimesters',
};

const PASSPORT = passportWith('term: июнь 2021 – июнь 2022 года\n');

export const unreadablePage: RulePage<UnreadableArgs> = {
  ru: {
    title: 'срок непонятен или такого нет в календаре',
    what: 'В сроке не удалось понять ничего («в рабочем порядке до»), или в календаре такого нет: «31.06.2021», «VI квартал».',
    why: 'Срок, который нельзя прочесть, нельзя проверить и нельзя исполнить в срок.',
    fix: 'Запишите срок датой, месяцем или словами, например «до 1 июля 2021 года», «сентябрь – ноябрь 2021 года», «по отдельному плану». Пояснения уберите в примечание (note).',
    message: ({ impossible, part, ...subject }) => {
      const term = `Срок ${subjectRu(subject, 'genitive')}`;
      if (impossible === 'day')
        return `${term}: дня «${part}» в календаре нет. Исправьте число, месяц или год.`;
      if (impossible !== undefined)
        return `${term}: такого в календаре нет – «${part}» (${HOW_MANY_RU[impossible]}). Исправьте число.`;
      return `${term} непонятен: «${part}». Запишите его датой, месяцем или словами: «до 1 июля 2021 года», «по отдельному плану».`;
    },
  },
  en: {
    title: 'term not understood, or not in the calendar',
    what: 'Nothing of the term could be understood, or the calendar has no such day or part: "31.06.2021", "VI квартал".',
    why: 'A term that cannot be read can be neither checked nor kept.',
    fix: 'Write the term as a date, a month or one of the usual phrases: "до 1 июля 2021 года", "сентябрь – ноябрь 2021 года". Move explanations to the note.',
    message: ({ impossible, part, ...subject }) => {
      const term = `The term of ${subjectEn(subject)}`;
      if (impossible === 'day')
        return `${term}: the calendar has no day "${part}". Correct the day, the month or the year.`;
      if (impossible !== undefined)
        return `${term}: there is no "${part}", ${HOW_MANY_EN[impossible]}. Correct the number.`;
      return `${term} is not understood: "${part}". Write a date, a month or one of the usual phrases.`;
    },
  },
  bad: together(
    PASSPORT,
    planWith(`events:
  - name: Анализ практик
    term: 31.06.2021 # <-
  - name: Подведение итогов
    term: VI квартал 2021 года # <-
`),
  ),
  good: together(
    PASSPORT,
    planWith(`events:
  - name: Анализ практик
    term: 30.06.2021
  - name: Подведение итогов
    term: IV квартал 2021 года
  - name: Рабочие встречи
    term: по отдельному плану
`),
  ),
};
