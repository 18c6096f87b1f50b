import type { RulePage } from '../rule.js';
import { type ChangedSection, changedInWords } from './changed-words.js';

export type ChangedSinceArgs = {
  /** The date of approval, as written. */
  readonly date: string | null;
  readonly changes: readonly ChangedSection[];
  /** Another version of the program made the marks. */
  readonly isIncomparable: boolean;
};

function messageRu({ date, changes, isIncomparable }: ChangedSinceArgs): string {
  const since = date === null ? 'После утверждения' : `После утверждения (${date})`;
  if (isIncomparable) {
    return 'Что изменено после утверждения, не узнать: отпечаток сделан другой версией программы. Если всё верно, утвердите документ заново: passport approve … --again.';
  }
  const what =
    changes.length === 0 ? 'документ изменён' : `изменено: ${changedInWords(changes, 'ru')}`;
  return `${since} ${what}. Верните утверждённый текст или утвердите документ заново: passport approve … --again.`;
}

function messageEn({ date, changes, isIncomparable }: ChangedSinceArgs): string {
  const since = date === null ? 'the approval' : `the approval (${date})`;
  if (isIncomparable) {
    return 'What changed since the approval cannot be told: another version of the program made the fingerprint. If all is right, approve the document again: passport approve … --again.';
  }
  const what =
    changes.length === 0 ? 'The document changed' : `Changed: ${changedInWords(changes, 'en')}`;
  return `${what}, since ${since}. Put the approved text back, or approve the document again: passport approve … --again.`;
}

const passport = (goal: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: municipal
unit: project
approval:
  word: УТВЕРЖДАЮ
  post: Министр образования
  name: А.А. Иванова
  date: 18.06.2021
  fingerprint:
    whole: v1-pgfkrtpttmkcpbqj
    title: sncb
    level: drcr
    unit: gkcq
    goal: tjnd
goal: ${goal}
`;

export const changedSincePage: RulePage<ChangedSinceArgs> = {
  ru: {
    title: 'изменено после утверждения',
    what: 'Документ говорит не то, что утверждено. При утверждении (passport approve) в него записан отпечаток: метки каждого раздела, а также того, что взято из справочника, паспорта и семинаров. Гриф, лист согласования и отметки о выполнении в счёт не идут; порядок полей, кавычки и переносы строк – тоже.',
    why: 'Подписан один текст, а напечатан будет другой.',
    fix: 'Верните утверждённый текст. Если изменение законно, утвердите документ заново: passport approve <документ> --date … --again.',
    message: messageRu,
    related: {
      approval: ({ date }) => (date === null ? 'здесь утверждено' : `утверждено ${date}`),
      also: () => 'и здесь не то, что утверждено',
    },
  },
  en: {
    title: 'changed since the approval',
    what: 'A document does not say what was approved. The approval (passport approve) put a fingerprint into it: marks of each section, and of what it takes from the directory, the passport and the seminars. The stamp, the agreement sheet and marks of completion do not count; nor do the order of fields, quotes and line breaks.',
    why: 'One text was signed, another one will be printed.',
    fix: 'Put the approved text back. If the change is lawful, approve the document again: passport approve <document> --date … --again.',
    message: messageEn,
    related: {
      approval: ({ date }) => (date === null ? 'approved here' : `approved ${date}`),
      also: () => 'not as approved here either',
    },
  },
  bad: passport('Чего хотели потом # <-'),
  good: passport('Что утвердили'),
};
