import type { RulePage } from '../rule.js';

/** What a stamp may lack; `day`: the date is there, but says no day. */
export type Part = 'word' | 'post' | 'name' | 'date' | 'day' | 'number';

export type ApprovalIncompleteArgs = {
  readonly missing: readonly Part[];
  /** The stamp rests on an order, not on a signature. */
  readonly act: boolean;
};

/** In the genitive: what is lacking. */
const RUSSIAN: Readonly<Record<Part, string>> = {
  word: 'слова «УТВЕРЖДАЮ»',
  post: 'должности',
  name: 'имени утвердившего',
  date: 'даты',
  day: 'числа и месяца в дате',
  number: 'номера',
};

const ENGLISH: Readonly<Record<Part, string>> = {
  word: 'the word «УТВЕРЖДАЮ»',
  post: 'the post',
  name: 'the name of the person',
  date: 'the date',
  day: 'the day and month of the date',
  number: 'the number',
};

function passport(stamp: string): string {
  return `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
term: июнь 2021 – июнь 2022 года
${stamp}`;
}

export const approvalIncompletePage: RulePage<ApprovalIncompleteArgs> = {
  ru: {
    title: 'гриф утверждения неполон',
    what: 'В грифе нет должности, имени или даты, в ссылке на приказ – даты или номера (ошибка); в грифе, выписанном полностью, нет слова «УТВЕРЖДАЮ» (предупреждение). Проект документа (status: draft) и документ без грифа не проверяются.',
    why: 'Без этих частей документ не считается утверждённым.',
    fix: 'Впишите недостающее или поставьте status: draft, пока документ не утверждён.',
    message: ({ missing, act }) =>
      `${act ? 'В акте об утверждении' : 'В грифе утверждения'} не хватает ${missing.map((part) => RUSSIAN[part]).join(', ')}. Допишите или отметьте документ как проект (status: draft).`,
  },
  en: {
    title: 'stamp of approval incomplete',
    what: 'The stamp lacks post, name or date, or the order lacks date or number (an error); a stamp written out in full lacks the word «УТВЕРЖДАЮ» (a warning). A draft (status: draft) and a document without a stamp are not looked at.',
    why: 'Without these parts the document does not count as approved.',
    fix: 'Add what is missing, or set status: draft until the document is approved.',
    message: ({ missing, act }) =>
      `The ${act ? 'act of approval' : 'stamp of approval'} lacks: ${missing.map((part) => ENGLISH[part]).join(', ')}. Add it or mark the document as a draft (status: draft).`,
  },
  bad: passport(`approval: # <-
  word: УТВЕРЖДАЮ
  post: Министр образования
  name: А.А. Иванова
`),
  good: passport(`approval:
  word: УТВЕРЖДАЮ
  post: Министр образования
  name: А.А. Иванова
  date: 18.06.2021
`),
};
