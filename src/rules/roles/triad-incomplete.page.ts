import type { RulePage } from '../rule.js';
import { ROLE_EN, ROLE_RU } from './role-words.js';
import type { TriadMember } from './triad-members.js';

export type TriadIncompleteArgs = {
  /** The triad's number. */
  readonly triad: string;
  readonly missing: readonly TriadMember['role'][];
};

const GENITIVE: Readonly<Record<TriadMember['role'], string>> = {
  mentor: 'ментора',
  adviser: 'советника',
  trainee: 'стажёра',
};

const document = (mark: string, trainee: string) => `kind: directory
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
  - number: "1"${mark}
    mentor: Тарский МР
    adviser: Одесский МР
${trainee}`;

export const triadIncompletePage: RulePage<TriadIncompleteArgs> = {
  ru: {
    title: 'неполная триада',
    what: 'В триаде не назван ментор, советник или стажёр.',
    why: 'Триада – это трое: один учит, второй советует, третий учится. Без одного из них некому выполнить часть технического задания.',
    fix: 'Впишите недостающий муниципалитет: mentor – ментор, adviser – советник, trainee – стажёр.',
    message: ({ triad, missing }) =>
      `В триаде ${triad} нет ${missing.map((role) => GENITIVE[role]).join(', ')}. Впишите ${missing.map((role) => `${role} (${ROLE_RU[role]})`).join(', ')}.`,
  },
  en: {
    title: 'triad incomplete',
    what: 'A triad has no mentor, no adviser or no trainee.',
    why: 'A triad is three: one teaches, one advises, one learns. Without one of them part of the assignment is nobody’s.',
    fix: 'Name the missing municipality under mentor, adviser or trainee.',
    message: ({ triad, missing }) =>
      `Triad ${triad} lacks: ${missing.map((role) => ROLE_EN[role]).join(', ')}. Add ${missing.join(', ')}.`,
  },
  bad: document(' # <-', ''),
  good: document('', '    trainee: Омский МР\n'),
};
