import type { RulePage } from '../rule.js';
import { passportWith, planWith, together } from './words/page-documents.js';
import { sentence, subjectEn, subjectRu } from './words/subject.js';

export type OutsideParentArgs = {
  readonly name: string;
  readonly text: string;
  /** The event that it carries out, and its term as written. */
  readonly parent: string;
  readonly parentText: string;
  /** `later`: after a parent that was over in one month or day. */
  readonly kind: 'outside' | 'partial' | 'later';
};

const documents = (term: string) =>
  together(
    passportWith('term: июнь 2021 – июнь 2022 года\n'),
    planWith(`events:
  - id: analysis
    name: Анализ управленческих практик
    term: июнь – сентябрь 2021 года
`),
    `kind: interaction-plan
format: 1
id: triad-plan
project: demo
events:
  - name: Взаимная экспертиза практик
    term: ${term}
    implements: analysis
`,
  );

export const outsideParentPage: RulePage<OutsideParentArgs> = {
  ru: {
    title: 'мероприятие вне срока того, которое оно выполняет',
    what: 'Мероприятие плана взаимодействия или дочернего проекта ссылается (implements) на мероприятие вышестоящего плана, но проходит не в его срок. Позже мероприятия, которое уложилось в один месяц или день, – замечание: команды собирают и после того, как сформированы триады.',
    why: 'Вышестоящий план отчитается о мероприятии раньше, чем его выполнят на месте.',
    fix: 'Согласуйте два срока или исправьте ссылку.',
    message: ({ name, text, parent, parentText, kind }) => {
      const subject = `${sentence(subjectRu({ owner: 'event', name }))} («${text}»)`;
      const above = `${subjectRu({ owner: 'event', name: parent })} («${parentText}»)`;
      if (kind === 'later') {
        return `${subject} выполняет ${above}, но проходит позже него. Если оно его продолжает, оставьте; если нет, согласуйте сроки.`;
      }
      return kind === 'outside'
        ? `${subject} выполняет ${above}, но проходит в другое время. Согласуйте сроки.`
        : `${subject} выполняет ${above}, но лишь частью укладывается в его срок. Согласуйте сроки.`;
    },
    related: { parent: ({ parentText }) => `в вышестоящем плане: «${parentText}»` },
  },
  en: {
    title: 'event outside the one it carries out',
    what: 'An event of an interaction plan or of a child project points (`implements`) at an event of the plan above, but takes place at another time. After an event that was over in one month or day it is a remark: teams are formed at home once the triads are formed.',
    why: 'The plan above will report the event before it is carried out on the spot.',
    fix: 'Make the two terms agree, or correct the link.',
    message: ({ name, text, parent, parentText, kind }) => {
      const subject = `${sentence(subjectEn({ owner: 'event', name }))} ("${text}")`;
      const above = `${subjectEn({ owner: 'event', name: parent })} ("${parentText}")`;
      if (kind === 'later') {
        return `${subject} carries out ${above}, but comes after it. Leave it if it follows it up; if not, make the terms agree.`;
      }
      return kind === 'outside'
        ? `${subject} carries out ${above}, but at another time. Make the terms agree.`
        : `${subject} carries out ${above}, but is only in part inside its term. Make the terms agree.`;
    },
    related: { parent: ({ parentText }) => `in the plan above: "${parentText}"` },
  },
  bad: documents('октябрь 2021 года # <-'),
  good: documents('сентябрь 2021 года'),
};
