import type { RulePage } from '../rule.js';

export type TwoNamesArgs = { readonly name: string; readonly usual: string };

const document = (name: string) => `kind: event-plan
format: 1
id: demo-plan
project: demo
events:
  - name: Заседание Ассоциации лидеров образования района
  - name: ${name}
`;

export const twoNamesPage: RulePage<TwoNamesArgs> = {
  ru: {
    title: 'у одного объединения два названия',
    what: 'Ассоциация, союз, клуб, сообщество, консорциум начинается одинаково, а кончается по-разному: «Ассоциация лидеров образования» и «Ассоциация лидеров образовательных организаций». Если в концах нет ни одного однокоренного слова, это только замечание; объединения по предметам («учителей математики», «учителей физики»), сокращённое название («Ассоциация лидеров») и объединения из справочника не в счёт.',
    why: 'Читатель не знает, одно это объединение или два.',
    fix: 'Пишите название одинаково; если объединения разные, впишите оба в справочник.',
    message: ({ name, usual }) =>
      `«${name}» – это «${usual}» или другое объединение? Пишите одно название или впишите оба в справочник.`,
    related: {
      usual: ({ usual }) => `здесь – «${usual}»`,
      also: () => 'и здесь по-другому',
    },
  },
  en: {
    title: 'one body under two names',
    what: 'An association, union, club, community or consortium begins alike and ends otherwise: «Ассоциация лидеров образования» and «Ассоциация лидеров образовательных организаций». Where the ends have no word of one root it is only a remark; bodies of one subject each («учителей математики», «учителей физики»), a shortened name and bodies of the directory do not count.',
    why: 'A reader cannot tell whether it is one body or two.',
    fix: 'Write the name alike; if there are two bodies, put both into the directory.',
    message: ({ name, usual }) =>
      `Is "${name}" the same as "${usual}"? Write one name, or put both into the directory.`,
    related: { usual: ({ usual }) => `"${usual}" here`, also: () => 'otherwise here, too' },
  },
  bad: document('Встреча членов Ассоциации лидеров образовательных организаций # <-'),
  good: document('Встреча членов Ассоциации лидеров образования'),
};
