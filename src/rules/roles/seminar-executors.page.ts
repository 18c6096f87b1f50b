import type { RulePage } from '../rule.js';
import { DISTRICTS, pagePlan, pageTriads } from './page-documents.js';

export type SeminarExecutorsArgs = {
  /** The seminar's number. */
  readonly seminar: string;
  /** The event's number or name. */
  readonly event: string;
  /** Members of the triad and workshops that are not among the executors. */
  readonly missing: readonly string[];
  /** Executors that are in neither. */
  readonly extra: readonly string[];
};

const documents = (last: string, mark: string) =>
  `${DISTRICTS}${pageTriads(`seminars:
  - { number: "1", triad: 1, host: Омский МР, workshops: [Горьковский МР, Любинский МР] }
`)}---
${pagePlan(`events:
  - name: Проведение семинара № 1
    seminar: 1
    executors:${mark}
      - Министерство образования Омской области
      - Омский МР
      - Одесский МР
      - Тарский МР
      - Горьковский МР
      - ${last}
`)}`;

const names = (all: readonly string[], open: string, close: string) =>
  all.map((name) => `${open}${name}${close}`).join(', ');

function inRussian({ seminar, event, missing, extra }: SeminarExecutorsArgs): string {
  const about = `Исполнители мероприятия «${event}» не совпадают с теми, кто проводит семинар ${seminar}`;
  const lacks = missing.length === 0 ? [] : [`нет ${names(missing, '«', '»')}`];
  const tooMany = extra.length === 0 ? [] : [`лишние: ${names(extra, '«', '»')}`];
  return `${about}: ${[...lacks, ...tooMany].join('; ')}. Исправьте исполнителей или состав семинара.`;
}

function inEnglish({ seminar, event, missing, extra }: SeminarExecutorsArgs): string {
  const about = `The executors of "${event}" are not those who hold seminar ${seminar}`;
  const lacks = missing.length === 0 ? [] : [`missing ${names(missing, '"', '"')}`];
  const tooMany = extra.length === 0 ? [] : [`too many: ${names(extra, '"', '"')}`];
  return `${about}: ${[...lacks, ...tooMany].join('; ')}. Correct the executors or the seminar.`;
}

export const seminarExecutorsPage: RulePage<SeminarExecutorsArgs> = {
  ru: {
    title: 'исполнители семинара не те',
    what: 'Среди исполнителей мероприятия, которое проводит семинар (seminar), нет члена его триады или муниципалитета из мастерских – или есть муниципалитет, который ни там, ни там. Министерства, институты, ассоциации и руководители проекта исполнять могут; группа, названная целиком, включает всех своих членов. Если исполнители не перечислены поимённо, правило молчит.',
    why: 'План и перечень мастерских говорят об одном и том же семинаре: тот, кого в плане нет, не узнает о своей части.',
    fix: 'Сделайте исполнителей мероприятия и состав семинара (триаду и мастерские) одинаковыми. Можно написать короче: executors: { seminar: 1 }.',
    message: inRussian,
    related: {
      missing: ({ seminar }) => `проводит семинар ${seminar}, среди исполнителей этого имени нет`,
      extra: ({ seminar }) => `не входит в триаду семинара ${seminar} и не ведёт его мастерских`,
    },
  },
  en: {
    title: 'wrong executors of a seminar',
    what: 'The executors of the event that holds a seminar lack a member of its triad or a municipality of its workshops, or name a municipality that is in neither. Ministries, institutes, associations and leaders of the project may execute; a group named as a whole has all its members. Where executors are not named one by one the rule is silent.',
    why: 'The plan and the list of workshops speak of one seminar: who is not in the plan does not hear of their part.',
    fix: 'Make the executors of the event and the seminar (its triad and workshops) the same. Shorter: executors: { seminar: 1 }.',
    message: inEnglish,
    related: {
      missing: ({ seminar }) => `holds seminar ${seminar}, but is not among the executors`,
      extra: ({ seminar }) =>
        `is neither in the triad of seminar ${seminar} nor runs its workshops`,
    },
  },
  bad: documents('Азовский МР', ' # <-'),
  good: documents('Любинского муниципального района', ''),
};
