import type { RulePage } from '../rule.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { type Subject, subjectEn, subjectRu } from './words/subject.js';

export type WeekdayArgs = Subject & {
  /** The term as written. */
  readonly text: string;
  /** The day of the week that the date falls on; empty where it was not computed. */
  readonly right: string;
};

const PASSPORT = passportWith('term: июнь 2021 – июнь 2022 года\n');

export const weekdayPage: RulePage<WeekdayArgs> = {
  ru: {
    title: 'день недели не тот',
    what: 'Рядом с датой назван день недели, на который она не приходится.',
    why: 'Читатели придут в разные дни: одни по числу, другие по дню недели.',
    fix: 'Исправьте день недели или число.',
    message: ({ text, right, ...subject }) =>
      `Срок ${subjectRu(subject, 'genitive')}: в «${text}» день недели не совпадает с датой${right === '' ? '' : `, по календарю это ${right}`}. Исправьте день недели или число.`,
  },
  en: {
    title: 'wrong day of the week',
    what: 'A date is given with a day of the week on which it does not fall.',
    why: 'Readers will come on different days: some by the date, some by the day of the week.',
    fix: 'Correct the day of the week or the date.',
    message: ({ text, right, ...subject }) =>
      `The term of ${subjectEn(subject)}: in "${text}" the day of the week is not that of the date${right === '' ? '' : `, which is ${right}`}. Correct one of them.`,
  },
  bad: together(
    PASSPORT,
    planWith(`events:
  - name: Рабочая встреча
    term: понедельник, 28.09.2021 # <-
`),
  ),
  good: together(
    PASSPORT,
    planWith(`events:
  - name: Рабочая встреча
    term: вторник, 28.09.2021
`),
  ),
};
