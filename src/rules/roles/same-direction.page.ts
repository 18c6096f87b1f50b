import { shorten } from '../../language/shorten.js';
import type { RulePage } from '../rule.js';

export type SameDirectionArgs = {
  readonly direction: string;
  readonly triad: string;
  /** The triad that has it already. */
  readonly first: string;
};

const triads = (second: string) => `kind: triads
format: 1
id: demo-triads
project: demo
triads:
  - {number: "1", direction: Оценка качества подготовки}
  - number: "2"
    direction: ${second}
`;

export const sameDirectionPage: RulePage<SameDirectionArgs> = {
  ru: {
    title: 'одно направление у двух триад',
    what: 'У двух триад одного документа записано одно и то же направление.',
    why: 'Каждая триада отвечает за своё направление: повтор чаще всего означает, что строку скопировали и забыли исправить, а одно направление осталось без триады.',
    fix: 'Впишите триаде её направление.',
    message: ({ direction, triad, first }) =>
      `Направление «${shorten(direction)}» стоит у триады ${triad}, а оно уже у триады ${first}. Впишите каждой своё.`,
    related: { first: ({ first }) => `то же направление у триады ${first}` },
  },
  en: {
    title: 'one direction for two triads',
    what: 'Two triads of one document have one and the same direction.',
    why: 'Each triad answers for a direction of its own: a repetition mostly means that a row was copied and not corrected, and some direction has no triad.',
    fix: 'Write the direction of the triad.',
    message: ({ direction, triad, first }) =>
      `The direction "${shorten(direction)}" is given to triad ${triad}, and triad ${first} has it already. Give each its own.`,
    related: { first: ({ first }) => `triad ${first} has it` },
  },
  bad: triads('Оценка качества подготовки # <-'),
  good: triads('Организация воспитания'),
};
