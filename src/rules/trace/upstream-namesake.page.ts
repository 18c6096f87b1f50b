import type { RulePage } from '../rule.js';

export type UpstreamNamesakeArgs = {
  readonly name: string;
  readonly level: 'national' | 'federal' | 'regional';
};

const LEVEL_RU: Readonly<Record<UpstreamNamesakeArgs['level'], string>> = {
  national: 'национальный',
  federal: 'федеральный',
  regional: 'региональный',
};

const passport = (title: string) => `kind: passport
format: 1
id: demo-passport
project: demo
title: ${title}
level: municipal
unit: project
upstream:
  regional: Лидерство в образовании
`;

export const upstreamNamesakePage: RulePage<UpstreamNamesakeArgs> = {
  ru: {
    title: 'проект назван как тот, которому служит',
    what: 'Название проекта слово в слово совпадает с названием национального, федерального или регионального проекта из строки о связи с ними (upstream).',
    why: 'По одному названию не понять, о каком из двух проектов речь: в приказе, в отчёте, в ссылке из другого документа.',
    fix: 'Добавьте к названию то, что отличает проект: район, школу, тему.',
    message: ({ name, level }) =>
      `Проект назван «${name}» – так же, как ${LEVEL_RU[level]} проект, с которым он связан. Добавьте к названию отличие: район, школу, тему.`,
    related: { upstream: () => 'проект с тем же названием' },
  },
  en: {
    title: 'named like the project it serves',
    what: 'The project has word for word the name of a national, federal or regional project that it serves (upstream).',
    why: 'The name alone does not tell which of the two is meant: in an order, a report, a reference.',
    fix: 'Add to the name what tells the project apart: the district, the school, the subject.',
    message: ({ name, level }) =>
      `The project is named "${name}", like the ${level} project that it serves. Add what tells it apart: a district, a school, a subject.`,
    related: { upstream: () => 'the project of that name' },
  },
  bad: passport('Лидерство в образовании # <-'),
  good: passport('Лидерство в образовании района'),
};
