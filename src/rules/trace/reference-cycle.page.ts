import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';
import { demoPlan } from './linkless-page.js';

export type ReferenceCycleArgs = {
  readonly of: 'event' | 'project' | 'organization';
  /** In the order of the circle. */
  readonly names: readonly string[];
};

const RU: Readonly<Record<ReferenceCycleArgs['of'], string>> = {
  event: 'Мероприятия ждут друг друга (after)',
  project: 'Проекты входят друг в друга (parent)',
  organization: 'Организации подчинены друг другу (parent)',
};

const EN: Readonly<Record<ReferenceCycleArgs['of'], string>> = {
  event: 'Events wait for each other (after)',
  project: 'Projects are part of each other (parent)',
  organization: 'Organizations are above each other (parent)',
};

const chain = (names: readonly string[], open: string, close: string) =>
  [...names, ...names.slice(0, 1)].map((name) => `${open}${shorten(name)}${close}`).join(' → ');

const document = (after: string) =>
  demoPlan(`events:
  - id: concept
    name: Разработка концепции
    after: ${after}
  - { id: analysis, name: Анализ состояния, after: [kick-off] }
  - { id: kick-off, name: Установочное совещание }
`);

export const referenceCyclePage: RulePage<ReferenceCycleArgs> = {
  ru: {
    title: 'ссылки по кругу',
    what: 'Мероприятия, шаги или проекты ссылаются друг на друга по кругу: after, parent проекта, parent организации.',
    why: 'Ни одно из мероприятий круга не может начаться: каждое ждёт другого.',
    fix: 'Уберите ту ссылку, которая ведёт назад.',
    message: ({ of, names }) =>
      `${RU[of]}: ${chain(names, '«', '»')}. Уберите одну из этих ссылок.`,
    related: { next: () => 'следующая ссылка круга' },
  },
  en: {
    title: 'links in a circle',
    what: 'Events, steps or projects refer to each other in a circle: after, parent of a project, parent of an organization.',
    why: 'None of the events of the circle can begin: each waits for another.',
    fix: 'Remove the link that leads back.',
    message: ({ of, names }) => `${EN[of]}: ${chain(names, '"', '"')}. Remove one of these links.`,
    related: { next: () => 'the next link of the circle' },
  },
  bad: document('[analysis] # <-').replace('[kick-off]', '[concept]'),
  good: document('[analysis]'),
};
