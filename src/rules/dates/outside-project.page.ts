import type { Interval } from '../../timing/timing.js';
import type { RulePage } from '../rule.js';
import { daysEn, daysRu } from './words/days.js';
import { passportWith, planWith, together, triadsWith } from './words/page-documents.js';
import { type Subject, sentence, subjectEn, subjectRu } from './words/subject.js';
import { type Whole, wholeRu } from './words/whole.js';

export type OutsideProjectArgs = Subject & {
  /** The term as written; absent for a stage, whose days may be said in two places. */
  readonly text?: string;
  /** The days of a stage. */
  readonly days?: Interval;
  readonly project: Interval;
  readonly whole: Whole;
  /** `slight`: the difference lies inside the precision of the coarser date. */
  readonly kind: 'outside' | 'partial' | 'slight';
  readonly side: 'before' | 'after' | 'both';
};

function beyondRu({ side, whole }: OutsideProjectArgs): string {
  const name = wholeRu(whole);
  if (side === 'before') return `начинается раньше ${name}`;
  if (side === 'after') return `кончается позже ${name}`;
  return `начинается раньше ${name} и кончается позже`;
}

function beyondEn({ side, whole }: OutsideProjectArgs): string {
  if (side === 'before') return `begins before the ${whole}`;
  if (side === 'after') return `ends after the ${whole}`;
  return `begins before the ${whole} and ends after it`;
}

function whatRu({ text, days }: OutsideProjectArgs): string {
  return text === undefined ? (days ? ` (${daysRu(days)})` : '') : ` («${text}»)`;
}

function whatEn({ text, days }: OutsideProjectArgs): string {
  return text === undefined ? (days ? ` (${daysEn(days)})` : '') : ` ("${text}")`;
}

const PASSPORT = passportWith('term: июнь 2021 – июнь 2022 года\n');

export const outsideProjectPage: RulePage<OutsideProjectArgs> = {
  ru: {
    title: 'срок вне проекта',
    what: 'Этап, мероприятие или семинар лежит вне срока проекта (в программе менторства – вне её срока), целиком или частью. План взаимодействия живёт в сроке своего проекта. Разница внутри точности более грубой даты («декабрь 2024» и 30.12.2024) – только замечание.',
    why: 'Вне срока проекта нет ни полномочий, ни исполнителей; обычно это ошибка в годе или забытый перенос срока.',
    fix: 'Исправьте срок мероприятия или этапа; если верен он, исправьте срок проекта.',
    message: (args) => {
      const subject = sentence(subjectRu(args)) + whatRu(args);
      const project = daysRu(args.project);
      if (args.kind === 'outside') {
        return `${subject} не попадает в срок ${wholeRu(args.whole)}: ${project}. Исправьте одну из дат.`;
      }
      if (args.kind === 'partial') {
        return `${subject} ${beyondRu(args)}: срок ${wholeRu(args.whole)} ${project}. Исправьте одну из дат.`;
      }
      return `${subject} ${beyondRu(args)} (${project}), но лишь в пределах точности записи. Запишите даты одинаково.`;
    },
    related: {
      project: ({ project, whole }) => `срок ${wholeRu(whole)}: ${daysRu(project)}`,
      stage: ({ whole }) => `вслед за этапом, который сам выходит за срок ${wholeRu(whole)}`,
    },
  },
  en: {
    title: 'term outside the project',
    what: 'A stage, an event or a seminar lies outside the term of the project (or of the mentoring programme), wholly or in part. An interaction plan lives in the term of its project. A difference inside the precision of the coarser date ("декабрь 2024" and 30.12.2024) is a remark only.',
    why: 'Outside its term a project has neither powers nor people; mostly a year is wrong or a term was moved and forgotten.',
    fix: 'Correct the term of the event or stage, or that of the project.',
    message: (args) => {
      const subject = sentence(subjectEn(args)) + whatEn(args);
      const project = daysEn(args.project);
      if (args.kind === 'outside') {
        return `${subject} is outside the term of the ${args.whole}, ${project}. Correct one of the dates.`;
      }
      if (args.kind === 'partial') {
        return `${subject} ${beyondEn(args)}, whose term is ${project}. Correct one of the dates.`;
      }
      return `${subject} ${beyondEn(args)} (${project}), but only inside the precision of the dates. Write them alike.`;
    },
    related: {
      project: ({ project, whole }) => `the term of the ${whole}: ${daysEn(project)}`,
      stage: ({ whole }) => `follows its stage, which itself goes beyond the ${whole}`,
    },
  },
  bad: together(
    PASSPORT,
    planWith(`events:
  - name: Муниципальный августовский форум
    term: август 2022 года # <-
`),
    triadsWith(`seminars:
  - number: "1"
    term: май 2021 года # <-
`),
  ),
  good: together(
    PASSPORT,
    planWith(`events:
  - name: Разработка паспорта
    term: до 01.07.2021
  - name: Размещение новостей
    term: в течение всего срока реализации проекта, не реже 1 раза в месяц
  - name: Итоговый форум
    term: июнь 2022 года
`),
  ),
};
