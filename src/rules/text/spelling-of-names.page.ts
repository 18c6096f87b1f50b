import type { RulePage } from '../rule.js';

export type SpellingArgs = {
  readonly kind: 'letter' | 'words';
  readonly name: string;
  readonly usual: string;
  /** The words that differ by a letter; empty where words are left out or put in. */
  readonly wrong: string;
  readonly right: string;
};

const documents = (name: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: Школа умного руководителя
level: municipal
unit: project
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Открытие проекта «${name}»`;

export const spellingPage: RulePage<SpellingArgs> = {
  ru: {
    title: 'название записано по-разному',
    what: 'Название проекта, программы или организации в кавычках почти совпадает с другим в документах проекта: отличается одной буквой или несколькими словами в середине. Падежные окончания и сокращённые названия (начало или конец полного) не в счёт; названия из справочника, титула паспорта и раздела «Связь с программами» считаются верными. О разнице в прописных буквах, дефисах и знаках говорит participants/name-variant.',
    why: 'Читатель не знает, одно это или разное; в поиске и в сводных отчётах они разойдутся.',
    fix: 'Пишите название одинаково. Если это разные вещи, впишите организации в справочник или отметьте: # passport-ignore text/spelling-of-names: …',
    message: ({ kind, name, usual, wrong, right }) =>
      kind === 'letter'
        ? `В названии «${name}» слово «${wrong}» в другом месте написано «${right}»: «${usual}». Пишите одинаково.`
        : `Названия «${name}» и «${usual}» почти совпадают. Если это одно и то же, пишите одинаково.`,
    related: { usual: ({ usual }) => `здесь – «${usual}»`, also: () => 'так же ещё здесь' },
  },
  en: {
    title: 'a name spelt in two ways',
    what: 'The name of a project, a programme or an organization in quotes almost equals another one in the documents of the project: it differs by a letter, or by some words in the middle. Cases and shortened names (the beginning or the end of the full one) do not count; the names of the directory, the title of the passport and the programmes it serves are taken for right. Capitals, hyphens and signs are the matter of participants/name-variant.',
    why: 'A reader cannot tell whether they are one thing; searches and summaries will part them.',
    fix: 'Write the name alike. If they are different things, put organizations into the directory, or say: # passport-ignore text/spelling-of-names: …',
    message: ({ kind, name, usual, wrong, right }) =>
      kind === 'letter'
        ? `In the name "${name}" the word "${wrong}" is spelt "${right}" elsewhere: "${usual}". Write it alike.`
        : `The names "${name}" and "${usual}" are almost the same. If they mean one thing, write them alike.`,
    related: { usual: ({ usual }) => `"${usual}" here`, also: () => 'the same spelling again' },
  },
  bad: `${documents('Школа умного руковдителя')} # <-\n`,
  good: `${documents('Школы умных руководителей')}\n`,
};
