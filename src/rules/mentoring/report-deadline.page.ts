import { dayRu } from '../dates/words/days.js';
import type { RulePage } from '../rule.js';
import { programmeWith, regulationWith } from './page-documents.js';

export type ReportDeadlineArgs = {
  /** The date of the report, as written. */
  readonly text: string;
  /** The last day on which it is in time, ISO 8601. */
  readonly last: string;
  /** How long after the end it is due, as written in the regulation. */
  readonly limit: string;
};

const documents = (
  date: string,
) => `${regulationWith('limits:\n  report: 30 дней\n')}${programmeWith(
  'period: декабрь 2021 – ноябрь 2022 года\n',
)}---
kind: completion-report
format: 1
id: report
programme: programme
date: ${date}
`;

export const reportDeadlinePage: RulePage<ReportDeadlineArgs> = {
  ru: {
    title: 'отчёт опоздал',
    what: 'Справка-отчёт датирована позже срока, который положение отводит после завершения программы (limits.report). Если день завершения известен лишь до месяца, счёт идёт от его последнего дня.',
    why: 'Без отчёта в срок программу не считают завершённой.',
    fix: 'Исправьте дату отчёта или срок программы.',
    message: ({ text, last, limit }) =>
      `Отчёт от «${text}» опоздал: по положению он готов в течение «${limit}» после завершения программы, то есть не позже ${dayRu(last)}. Исправьте дату.`,
    related: {
      end: () => 'программа завершается здесь',
      limit: ({ limit }) => `в положении: «${limit}»`,
    },
  },
  en: {
    title: 'late report',
    what: 'A completion report is dated later than the regulation allows after the end of the programme (`limits.report`). Where the end is known by its month only, its last day counts.',
    why: 'Without a report in time the programme does not count as completed.',
    fix: 'Correct the date of the report or the term of the programme.',
    message: ({ text, last, limit }) =>
      `The report of "${text}" is late: the regulation wants it within "${limit}" of the end of the programme, by ${last}. Correct the date.`,
    related: {
      end: () => 'the programme ends here',
      limit: ({ limit }) => `in the regulation: "${limit}"`,
    },
  },
  bad: documents('15.01.2023 # <-'),
  good: documents('30.12.2022'),
};
