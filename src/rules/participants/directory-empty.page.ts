import type { RulePage } from '../rule.js';

export type DirectoryEmptyArgs = {
  /** `none`: there is no directory; `empty`: it has neither organizations nor people nor groups. */
  readonly problem: 'none' | 'empty';
};

const directory = (entries: string) => `kind: directory
format: 1
id: directory
title: Организации и люди${entries}
---
`;

const passport = `kind: passport
format: 1
id: demo-passport
project: demo
title: Пример
level: regional
unit: project
participants: [Тарский МР, Одесский МР]
`;

export const directoryEmptyPage: RulePage<DirectoryEmptyArgs> = {
  ru: {
    title: 'справочник пуст',
    what: 'Документы называют людей и организации, а в справочнике нет ни одной записи, или справочника нет вовсе. О каждом имени тогда отдельно не говорится.',
    why: 'Без справочника ни одно имя нельзя ни узнать, ни сверить, ни поставить в нужный падеж.',
    fix: 'Внесите организации и людей в справочник: заготовку делает «passport new directory».',
    message: ({ problem }) =>
      problem === 'empty'
        ? 'Справочник пуст: в нём нет ни организаций, ни людей, и имена из документов узнать нельзя. Внесите их сюда.'
        : 'Справочника нет, и имена из документов узнать нельзя. Сделайте его (passport new directory) и внесите туда организации и людей.',
  },
  en: {
    title: 'empty directory',
    what: 'Documents name people and organizations, and the directory has no entry, or there is no directory at all. The names are not told one by one then.',
    why: 'Without a directory no name can be known, compared or put into the right case.',
    fix: 'Put organizations and people into the directory: "passport new directory" makes a scaffold.',
    message: ({ problem }) =>
      problem === 'empty'
        ? 'The directory is empty: it has neither organizations nor people, and the names in the documents cannot be known. Put them here.'
        : 'There is no directory, and the names in the documents cannot be known. Make one (passport new directory) and put the organizations and people there.',
  },
  bad: directory('').replace('kind: directory', 'kind: directory # <-') + passport,
  good:
    directory(`
organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: odessky, type: municipal-district, name: Одесский муниципальный район, short: Одесский МР }`) +
    passport,
};
