import type { RulePage } from '../rule.js';
import type { ApprovalClash } from './compare/approval-order.js';
import { dayRu } from './words/days.js';
import { passportWith, planWith, together } from './words/page-documents.js';

export type ApprovalArgs = {
  readonly clash: ApprovalClash | 'future';
  /** The date of the approval, as written. */
  readonly text: string;
  /** The date it contradicts, as written; today's for `future`, ISO 8601. */
  readonly other: string;
};

const RUSSIAN: Readonly<Record<ApprovalArgs['clash'], (other: string) => string>> = {
  future: (other) => `этот день ещё не наступил (сегодня ${dayRu(other)})`,
  deadline: (other) => `позже срока, который план отводит паспорту («${other}»)`,
  start: (other) => `позже начала работы («${other}»)`,
  end: (other) => `позже конца работы («${other}»)`,
  basis: (other) => `раньше документа, на который опирается («${other}»)`,
  agreement: (other) => `раньше согласования («${other}»)`,
};

const ENGLISH: Readonly<Record<ApprovalArgs['clash'], (other: string) => string>> = {
  future: (other) => `that day is yet to come (today is ${other})`,
  deadline: (other) => `after the deadline that the plan sets for the passport ("${other}")`,
  start: (other) => `after the work has begun ("${other}")`,
  end: (other) => `after the end of the work ("${other}")`,
  basis: (other) => `before the document that it rests on ("${other}")`,
  agreement: (other) => `before those have agreed who must ("${other}")`,
};

const documents = (date: string) =>
  together(
    passportWith(`term: июнь 2021 – июнь 2022 года
approval:
  word: УТВЕРЖДАЮ
  post: Министр
  name: А.А. Иванова
  date: ${date}
`),
    planWith(`events:
  - name: Разработка и утверждение паспорта проекта
    term: до 01.07.2021
`),
  );

export const approvalPage: RulePage<ApprovalArgs> = {
  ru: {
    title: 'утверждено не вовремя',
    what: 'Паспорт утверждён позже срока, который отводит ему план; документ утверждён после конца своей работы (ошибка), раньше паспорта, положения или соглашения, на которые опирается, раньше согласования, днём, который ещё не наступил (--today), – предупреждение. Программа менторства, утверждённая после своего начала, – предупреждение, проект – замечание.',
    why: 'До утверждения у исполнителей нет оснований работать, а дата задним числом не проходит проверку.',
    fix: 'Исправьте дату утверждения или тот срок, которому она противоречит.',
    message: ({ clash, text, other }) =>
      `Утверждено «${text}»: ${RUSSIAN[clash](other)}. Исправьте одну из дат.`,
    related: { other: ({ other }) => `сравнивается с: «${other}»` },
  },
  en: {
    title: 'approved at the wrong time',
    what: 'A passport is approved after the deadline its plan sets for it; a document after the end of its own work (an error), before the passport, regulation or agreement it rests on, before those have agreed who must, on a day yet to come (--today): a warning. A mentoring programme approved after it has begun is a warning, a project a remark.',
    why: 'Before the approval nobody has grounds to work, and a date put in afterwards does not pass an audit.',
    fix: 'Correct the date of the approval or the one that it contradicts.',
    message: ({ clash, text, other }) =>
      `Approved on "${text}": ${ENGLISH[clash](other)}. Correct one of the dates.`,
    related: { other: ({ other }) => `compared with "${other}"` },
  },
  bad: documents('18.07.2021 # <-'),
  good: documents('18.06.2021'),
};
