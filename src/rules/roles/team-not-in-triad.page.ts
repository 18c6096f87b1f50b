import type { RulePage } from '../rule.js';
import { ROLE_EN, ROLE_RU } from './role-words.js';

type Role = keyof typeof ROLE_RU;

export type TeamNotInTriadArgs = {
  readonly name: string;
  readonly role: Role;
  readonly triad: string;
  /** Who has this place in the triad. */
  readonly holder: string;
  /** The place that this one has there, if any. */
  readonly own: Role | null;
};

const documents = (mentor: string) => `kind: directory
format: 1
id: directory
organizations:
  - {id: tarsky, type: municipal-district, name: Тарский муниципальный район, short: Тарский МР}
  - {id: omsky, type: municipal-district, name: Омский муниципальный район, short: Омский МР}
---
kind: triads
format: 1
id: demo-triads
project: demo
triads:
  - {number: "1", mentor: Тарский МР}
---
kind: interaction-plan
format: 1
id: demo-interaction
project: demo
triad: 1
teams:
  - role: mentor
    municipality: ${mentor}
`;

export const teamNotInTriadPage: RulePage<TeamNotInTriadArgs> = {
  ru: {
    title: 'команда не из этой триады',
    what: 'В плане взаимодействия команда названа ментором, советником или стажёром, а в триаде, чей это план, на этом месте другой муниципалитет.',
    why: 'Концепция и план говорят о разных людях: кто кого сопровождает, неясно.',
    fix: 'Исправьте команду в плане, место в триаде или номер триады (triad).',
    message: ({ name, role, triad, holder, own }) => {
      const known = own === null ? 'этого муниципалитета там нет' : `там это ${ROLE_RU[own]}`;
      return `«${name}» – ${ROLE_RU[role]} в плане, а в триаде ${triad} ${ROLE_RU[role]} – «${holder}» (${known}). Исправьте одно из двух.`;
    },
    related: { holder: ({ role, triad }) => `${ROLE_RU[role]} триады ${triad}` },
  },
  en: {
    title: 'a team that is not of this triad',
    what: 'An interaction plan names a team as mentor, adviser or trainee, and in the triad whose plan it is another municipality has that place.',
    why: 'The concept and the plan speak of different people: nobody can tell who accompanies whom.',
    fix: 'Correct the team of the plan, the place in the triad, or the number of the triad (`triad`).',
    message: ({ name, role, triad, holder, own }) => {
      const known = own === null ? 'it is not in that triad' : `it is the ${ROLE_EN[own]} there`;
      return `"${name}" is the ${ROLE_EN[role]} of the plan, and in triad ${triad} the ${ROLE_EN[role]} is "${holder}" (${known}). Correct one of the two.`;
    },
    related: { holder: ({ role, triad }) => `the ${ROLE_EN[role]} of triad ${triad}` },
  },
  bad: documents('Омский МР # <-'),
  good: documents('Тарского муниципального района'),
};
