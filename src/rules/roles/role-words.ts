import type { TriadMember } from './triad-members.js';

type Role = TriadMember['role'];

/** «ментор триады 4» */
export const ROLE_RU: Readonly<Record<Role, string>> = {
  mentor: 'ментор',
  adviser: 'советник',
  trainee: 'стажёр',
};

export const ROLE_EN: Readonly<Record<Role, string>> = {
  mentor: 'mentor',
  adviser: 'adviser',
  trainee: 'trainee',
};
