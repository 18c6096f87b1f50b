import type { RulePage } from '../rule.js';
import { ROLE_EN, ROLE_RU } from './role-words.js';
import type { TriadMember } from './triad-members.js';

export type WorkshopByTriadMemberArgs = {
  readonly name: string;
  /** The seminar's number. */
  readonly seminar: string;
  readonly role: TriadMember['role'];
  /** The triad's number. */
  readonly triad: string;
};

const document = (workshop: string) => `kind: directory
format: 1
id: directory
organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: odessky, type: municipal-district, name: Одесский муниципальный район, short: Одесский МР }
  - { id: omsky, type: municipal-district, name: Омский муниципальный район, short: Омский МР }
  - { id: gorkovsky, type: municipal-district, name: Горьковский муниципальный район, short: Горьковский МР }
---
kind: triads
format: 1
id: demo-triads
project: demo
triads:
  - { number: "1", mentor: Тарский МР, adviser: Одесский МР, trainee: Омский МР }
seminars:
  - number: "1"
    triad: 1
    workshops:
      - ${workshop}
`;

export const workshopByTriadMemberPage: RulePage<WorkshopByTriadMemberArgs> = {
  ru: {
    title: 'мастерскую ведёт член триады',
    what: 'Мастерскую семинара ведёт муниципалитет, который входит в триаду, – в эту или в другую.',
    why: 'Мастерские проводят муниципалитеты, не вошедшие в триады: у членов триад своё задание, и один из тех, кто вне триад, остаётся без дела.',
    fix: 'Впишите в мастерскую муниципалитет, который не входит ни в одну триаду, и поправьте исполнителей семинара.',
    message: ({ name, seminar, role, triad }) =>
      `«${name}» ведёт мастерскую семинара ${seminar}, но это ${ROLE_RU[role]} триады ${triad}. Мастерские ведут те, кто не входит в триады: впишите другого.`,
    related: {
      triad: ({ role, triad }) => `здесь – ${ROLE_RU[role]} триады ${triad}`,
      executor: ({ seminar }) => `здесь – исполнитель семинара ${seminar}`,
    },
  },
  en: {
    title: 'workshop run by a member of a triad',
    what: 'The workshop of a seminar is run by a municipality that belongs to a triad, this one or another.',
    why: 'Workshops are run by municipalities outside the triads: members of triads have their own assignment, and somebody outside them is left with nothing to do.',
    fix: 'Name a municipality for the workshop that is in no triad, and correct the executors of the seminar.',
    message: ({ name, seminar, role, triad }) =>
      `"${name}" runs a workshop of seminar ${seminar}, but is the ${ROLE_EN[role]} of triad ${triad}. Workshops are run by those outside the triads: name another one.`,
    related: {
      triad: ({ role, triad }) => `${ROLE_EN[role]} of triad ${triad} here`,
      executor: ({ seminar }) => `executor of seminar ${seminar} here`,
    },
  },
  bad: document('Одесский МР # <-'),
  good: document('Горьковский МР'),
};
