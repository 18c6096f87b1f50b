import type { RulePage } from '../rule.js';
import { passportWith, together, triadsWith } from './words/page-documents.js';
import { type Subject, sentence, subjectEn, subjectRu } from './words/subject.js';

export type SequenceArgs = Subject & {
  /** When the later-numbered is, as written. */
  readonly text: string;
  readonly before: Subject;
  readonly beforeText: string;
};

const PASSPORT = passportWith('term: июнь 2021 – июнь 2022 года\n');

export const sequencePage: RulePage<SequenceArgs> = {
  ru: {
    title: 'номера растут, а даты убывают',
    what: 'Семинар или этап с бо́льшим номером целиком раньше предыдущего. То же у мероприятий, которые различаются только номером («кейс № 1», «кейс № 2»), – замечание.',
    why: 'Следующий опирается на предыдущий; обычно неверен год или номер.',
    fix: 'Исправьте дату одного из двух или поменяйте номера.',
    message: ({ text, before, beforeText, ...subject }) =>
      `${sentence(subjectRu(subject))} («${text}») раньше, чем ${subjectRu(before)} («${beforeText}»), хотя номер больше. Исправьте дату или номер.`,
    related: {
      before: ({ before, beforeText }) => `${subjectRu(before)}: «${beforeText}»`,
    },
  },
  en: {
    title: 'numbers rise while dates fall',
    what: 'A seminar or a stage with a higher number lies wholly before the one in front of it. The same of events that differ in their number only ("кейс № 1", "кейс № 2") is a remark.',
    why: 'Each rests on the one before; mostly a year or a number is wrong.',
    fix: 'Correct the date of one of the two, or swap the numbers.',
    message: ({ text, before, beforeText, ...subject }) =>
      `${sentence(subjectEn(subject))} ("${text}") is before ${subjectEn(before)} ("${beforeText}"), although its number is higher. Correct the date or the number.`,
    related: {
      before: ({ before, beforeText }) => `${subjectEn(before)}: "${beforeText}"`,
    },
  },
  bad: together(
    PASSPORT,
    triadsWith(`seminars:
  - number: "1"
    term: ноябрь 2021 года
  - number: "2"
    term: сентябрь 2021 года # <-
`),
  ),
  good: together(
    PASSPORT,
    triadsWith(`seminars:
  - number: "1"
    term: ноябрь 2021 года
  - number: "2"
    term: 15 ноября 2021 года
  - number: "3"
    term: декабрь 2021 года
`),
  ),
};
