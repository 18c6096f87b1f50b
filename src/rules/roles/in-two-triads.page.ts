import type { RulePage } from '../rule.js';
import { ROLE_EN, ROLE_RU } from './role-words.js';
import type { TriadMember } from './triad-members.js';

export type InTwoTriadsArgs = {
  readonly name: string;
  readonly role: TriadMember['role'];
  /** The triad's number. */
  readonly triad: string;
  readonly firstRole: TriadMember['role'];
  readonly firstTriad: string;
};

const document = (mentor: string) => `kind: directory
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
  - number: "2"
    mentor: ${mentor}
`;

export const inTwoTriadsPage: RulePage<InTwoTriadsArgs> = {
  ru: {
    title: 'муниципалитет в двух триадах',
    what: 'Один и тот же муниципалитет стоит в двух триадах.',
    why: 'В триаде у каждого одна роль: команда не может одновременно учить и учиться, а её выезды и отчёты пересекутся.',
    fix: 'Оставьте муниципалитет в одной триаде и в одной роли, на другое место впишите другого.',
    message: ({ name, role, triad, firstRole, firstTriad }) =>
      `«${name}» – ${ROLE_RU[role]} триады ${triad}, но это уже ${ROLE_RU[firstRole]} триады ${firstTriad}. Оставьте одно место.`,
    related: {
      first: ({ firstRole, firstTriad }) => `здесь – ${ROLE_RU[firstRole]} триады ${firstTriad}`,
    },
  },
  en: {
    title: 'municipality in two triads',
    what: 'One municipality stands in two triads.',
    why: 'Everybody has one role in a triad: a team cannot teach and learn at the same time, and its visits and reports would clash.',
    fix: 'Leave the municipality in one triad and one role and name another one in the other place.',
    message: ({ name, role, triad, firstRole, firstTriad }) =>
      `"${name}" is the ${ROLE_EN[role]} of triad ${triad}, but is already the ${ROLE_EN[firstRole]} of triad ${firstTriad}. Leave one place.`,
    related: {
      first: ({ firstRole, firstTriad }) => `${ROLE_EN[firstRole]} of triad ${firstTriad} here`,
    },
  },
  bad: document('Одесского муниципального района # <-'),
  good: document('Горьковский МР'),
};
