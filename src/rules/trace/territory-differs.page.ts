import type { RulePage } from '../rule.js';

export type TerritoryDiffersArgs = {
  /** The territory of the title, and that of the regulation, as written. */
  readonly territory: string;
  readonly governed: string;
};

const documents = (title: string) => `kind: regulation
format: 1
id: rules
title: О системе менторства в сфере образования Дубовского муниципального района
---
kind: procedure
format: 1
id: steps
title: ${title}
regulation: rules
`;

export const territoryDiffersPage: RulePage<TerritoryDiffersArgs> = {
  ru: {
    title: 'заголовок называет другую территорию',
    what: 'Алгоритм, программа, реестр или соглашение названы для одной территории («Волгоградской области»), а положение, на которое они ссылаются, – для другой («Дубовского муниципального района»).',
    why: 'Скорее всего, документ переписан с областного образца; чей он, по заголовку не понять.',
    fix: 'Назовите в заголовке ту же территорию, что в положении, или не называйте её.',
    message: ({ territory, governed }) =>
      `В заголовке – «${territory}», а положение – для «${governed}». Назовите одну территорию.`,
    related: { regulation: () => 'заголовок положения' },
  },
  en: {
    title: 'the title names another territory',
    what: 'A procedure, a programme, a registry or an agreement is named for one territory («Волгоградской области»), and the regulation it refers to for another («Дубовского муниципального района»).',
    why: 'Most likely the document was copied from the model of the region; its title does not tell whose it is.',
    fix: 'Name the territory of the regulation in the title, or none.',
    message: ({ territory, governed }) =>
      `The title says "${territory}", and the regulation is for "${governed}". Name one territory.`,
    related: { regulation: () => 'the title of the regulation' },
  },
  bad: documents('Алгоритм осуществления системы менторства Волгоградской области # <-'),
  good: documents('Алгоритм осуществления системы менторства Дубовского района'),
};
