import type { RulePage } from '../rule.js';

export type NameVariantArgs = {
  readonly name: string;
  /** The spelling of the directory, or the one written most often. */
  readonly usual: string;
};

const documents = (name: string) => `kind: directory
format: 1
id: directory
organizations:
  - { id: spektr, type: association, name: Ассоциация педагогов «СПЕКТР» }
---
kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Подготовка мастерских при участии членов ассоциации «${name}»${name === 'СПЕКТР' ? '' : ' # <-'}
`;

export const nameVariantPage: RulePage<NameVariantArgs> = {
  ru: {
    title: 'одно название в двух написаниях',
    what: 'Название в кавычках в документах проекта написано по-разному: «СПЕКТР» и «Спектр», с дефисом и без, с запятой и без. Первая буква, е и ё, вид тире и заголовки прописными буквами не считаются; за образец берётся написание справочника, а без него – самое частое.',
    why: 'Читатель может принять их за две разные организации или программы, а поиск найдёт только одну.',
    fix: 'Пишите название так, как оно зарегистрировано, – одинаково во всех документах.',
    message: ({ name, usual }) =>
      `Название «${name}» в других местах написано иначе: «${usual}». Пишите одинаково.`,
    related: {
      usual: ({ usual }) => `здесь – «${usual}»`,
      also: () => 'так же ещё здесь',
    },
  },
  en: {
    title: 'one name in two spellings',
    what: 'A name in quotes is spelt in two ways in the documents of a project: «СПЕКТР» and «Спектр», with a hyphen and without, with a comma and without. The first letter, е and ё, kinds of dash and headings in capitals do not count; the spelling of the directory is taken for right, else the most frequent one.',
    why: 'A reader may take them for two organizations or programmes, and a search finds only one.',
    fix: 'Write the name as it is registered, alike in all documents.',
    message: ({ name, usual }) =>
      `The name "${name}" is spelt otherwise elsewhere: "${usual}". Write it alike.`,
    related: { usual: ({ usual }) => `"${usual}" here`, also: () => 'the same spelling again' },
  },
  bad: documents('Спектр'),
  good: documents('СПЕКТР'),
};
