import type { RulePage } from '../rule.js';
import { ROLE_EN, ROLE_RU } from './role-words.js';
import type { TriadMember } from './triad-members.js';

export type TriadSameMemberArgs = {
  readonly name: string;
  readonly role: TriadMember['role'];
  readonly firstRole: TriadMember['role'];
  /** The triad's number. */
  readonly triad: string;
};

const document = (adviser: string) => `kind: directory
format: 1
id: directory
organizations:
  - { id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР }
  - { id: odessky, type: municipal-district, name: Одесский муниципальный район, short: Одесский МР }
  - { id: omsky, type: municipal-district, name: Омский муниципальный район, short: Омский МР }
---
kind: triads
format: 1
id: demo-triads
project: demo
triads:
  - number: "1"
    mentor: Тарский МР
    adviser: ${adviser}
    trainee: Омский МР
`;

export const triadSameMemberPage: RulePage<TriadSameMemberArgs> = {
  ru: {
    title: 'муниципалитет дважды в одной триаде',
    what: 'Один и тот же муниципалитет занимает в триаде два места.',
    why: 'В триаде три разных команды: никто не может быть ментором или советником самому себе.',
    fix: 'Оставьте муниципалитет в одной роли, на другое место впишите другой.',
    message: ({ name, role, firstRole, triad }) =>
      `«${name}» – ${ROLE_RU[role]} триады ${triad}, но в ней же это и ${ROLE_RU[firstRole]}. Оставьте одну роль, на другую впишите другой муниципалитет.`,
    related: { first: ({ firstRole }) => `здесь – ${ROLE_RU[firstRole]}` },
  },
  en: {
    title: 'municipality twice in one triad',
    what: 'One municipality has two places in a triad.',
    why: 'A triad has three different teams: nobody can be mentor or adviser of itself.',
    fix: 'Leave the municipality in one role and name another one for the other.',
    message: ({ name, role, firstRole, triad }) =>
      `"${name}" is the ${ROLE_EN[role]} of triad ${triad} and its ${ROLE_EN[firstRole]} as well. Leave one role and name another municipality for the other.`,
    related: { first: ({ firstRole }) => `${ROLE_EN[firstRole]} here` },
  },
  bad: document('Тарского муниципального района # <-'),
  good: document('Одесский МР'),
};
