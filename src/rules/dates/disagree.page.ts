import type { RulePage } from '../rule.js';
import type { Agreement } from './compare/agreement.js';
import { passportWith, planWith, together, triadsWith } from './words/page-documents.js';
import { sentence, subjectEn, subjectRu } from './words/subject.js';

export type DisagreeArgs = {
  readonly name: string;
  readonly text: string;
  /** The plan's event about the seminar, and its term as written. */
  readonly event: string;
  readonly eventText: string;
  readonly how: Agreement;
  /** The other document that dates it. */
  readonly where: 'plan' | 'interaction-plan';
};

const PASSPORT = passportWith('term: июнь 2021 – июнь 2022 года\n');

const PLAN = planWith(`events:
  - name: Подготовка и проведение семинара-совещания № 1
    term: сентябрь – ноябрь 2021 года
`);

export const disagreePage: RulePage<DisagreeArgs> = {
  ru: {
    title: 'две даты у одного семинара',
    what: 'Дата семинара не та, что у мероприятия плана о нём. Семинар проводят в последнем месяце мероприятия, которое его готовит и проводит. Мероприятие узнаётся по полю seminar или по номеру в названии. Выездное совещание плана взаимодействия – семинар своей триады.',
    why: 'Приглашённые увидят разные даты в двух документах одного проекта.',
    fix: 'Исправьте дату семинара или срок мероприятия; срок мероприятия с полем seminar можно не писать.',
    message: ({ name, text, event, eventText, how, where }) => {
      const seminar = sentence(subjectRu({ owner: 'seminar', name }));
      const planned = `в плане ${where === 'plan' ? '' : 'взаимодействия '}${subjectRu({ owner: 'event', name: event })} – «${eventText}»`;
      if (how === 'not-last-month') {
        return `${seminar} («${text}») раньше последнего месяца, отведённого на него: ${planned}. Сверьте даты.`;
      }
      if (how === 'partly') {
        return `${seminar} («${text}») лишь частью попадает в срок, отведённый на него: ${planned}. Сверьте даты.`;
      }
      return `${seminar} назначен на «${text}», а ${planned}. Сделайте даты одинаковыми.`;
    },
    related: {
      event: ({ eventText }) => `в плане: «${eventText}»`,
      seminar: ({ text }) => `семинар: «${text}»`,
    },
  },
  en: {
    title: 'two dates of one seminar',
    what: 'The date of a seminar is not that of the event of the plan about it. A seminar is held in the last month of the event that prepares and holds it. The event is known by its field `seminar` or by the number in its name. The visiting meeting of an interaction plan is the seminar of its triad.',
    why: 'Those invited will see different dates in two documents of one project.',
    fix: 'Correct the date of the seminar or the term of the event; an event with the field `seminar` needs no term.',
    message: ({ name, text, event, eventText, how, where }) => {
      const seminar = sentence(subjectEn({ owner: 'seminar', name }));
      const planned = `the ${where === 'plan' ? '' : 'interaction '}plan has ${subjectEn({ owner: 'event', name: event })} at "${eventText}"`;
      if (how === 'not-last-month') {
        return `${seminar} ("${text}") is before the last month left for it: ${planned}. Compare the dates.`;
      }
      if (how === 'partly') {
        return `${seminar} ("${text}") lies only in part in the term left for it: ${planned}. Compare the dates.`;
      }
      return `${seminar} is at "${text}", but ${planned}. Make the dates agree.`;
    },
    related: {
      event: ({ eventText }) => `in the plan: "${eventText}"`,
      seminar: ({ text }) => `the seminar: "${text}"`,
    },
  },
  bad: together(
    PASSPORT,
    PLAN,
    triadsWith(`seminars:
  - number: "1"
    term: февраль 2022 года # <-
`),
  ),
  good: together(
    PASSPORT,
    PLAN,
    triadsWith(`seminars:
  - number: "1"
    term: 24 ноября 2021 года
`),
  ),
};
