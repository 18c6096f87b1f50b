import type { RulePage } from '../rule.js';
import { programmeWith, regulationWith } from './page-documents.js';

export type DirectionUnknownArgs = { readonly text: string; readonly nearest: string | null };

const documents = (direction: string) =>
  `${regulationWith(`directions:
  - {id: quality, number: "1", name: управление качеством образования}
  - {id: staff, number: "2", name: управление кадровой политикой}
`)}${programmeWith(`directions:
  - ${direction}
`)}`;

export const directionUnknownPage: RulePage<DirectionUnknownArgs> = {
  ru: {
    title: 'неизвестное направление менторства',
    what: 'Программа, её мероприятие или реестр называет направление, которого нет в положении. Своё направление пишется как {text: …}.',
    why: 'Направление определяет, какую команду прикрепляют и чему она учит; направления вне положения никто не объявлял.',
    fix: 'Назовите направление положения (по коду, номеру или названию) или объявите своё: {text: …}.',
    message: ({ text, nearest }) =>
      `Направления «${text}» нет в положении.${nearest === null ? ' Назовите одно из его направлений или запишите своё: {text: …}.' : ` Возможно, это «${nearest}».`}`,
    related: { list: () => 'направления положения' },
  },
  en: {
    title: 'unknown direction of mentoring',
    what: 'A programme, its event or a registry names a direction that the regulation does not have. A direction of one’s own is written as `{text: …}`.',
    why: 'The direction decides which team is assigned and what it teaches; one outside the regulation was declared by nobody.',
    fix: 'Name a direction of the regulation by id, number or name, or declare your own: `{text: …}`.',
    message: ({ text, nearest }) =>
      `The regulation has no direction "${text}".${nearest === null ? ' Name one it has, or write your own as {text: …}.' : ` Did you mean "${nearest}"?`}`,
    related: { list: () => 'the directions of the regulation' },
  },
  bad: documents('управление качеством обучения # <-'),
  good: documents('{text: медиация в школе}'),
};
