import type { Interval } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import { daysEn, daysRu } from './words/days.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { type Subject, sentence, subjectEn, subjectRu } from './words/subject.js';

export type RecurrenceNeverArgs = Subject & {
  readonly text: string;
  /** When it could recur. */
  readonly stretches: readonly Interval[];
};

const documents = (term: string) =>
  together(
    passportWith('term: январь – май 2022 года\n'),
    planWith(`events:
  - name: Отчёт на совещании
    term: ${term}
`),
  );

export const recurrenceNeverPage: RulePage<RecurrenceNeverArgs> = {
  ru: {
    title: 'повторение, которое не наступит',
    what: 'Срок повторяется («ежегодно в августе», «каждый понедельник»), но ни один из таких дней не попадает во время самого срока, этапа или проекта.',
    why: 'Такое мероприятие не состоится ни разу.',
    fix: 'Исправьте повторение или время, в которое оно идёт.',
    message: ({ text, stretches, ...subject }) =>
      `${sentence(subjectRu(subject))} – «${text}», но за ${stretches.map(daysRu).join(', ')} такого дня нет. Исправьте срок.`,
  },
  en: {
    title: 'recurrence that never comes',
    what: 'A term recurs ("ежегодно в августе", "каждый понедельник"), but none of those days lies in the time of the term itself, of its stage or of the project.',
    why: 'Such an event is never held.',
    fix: 'Correct the recurrence, or the time in which it runs.',
    message: ({ text, stretches, ...subject }) =>
      `${sentence(subjectEn(subject))} is "${text}", but there is no such day in ${stretches.map(daysEn).join(', ')}. Correct the term.`,
  },
  bad: documents('ежегодно в августе # <-'),
  good: documents('ежегодно в апреле'),
};
