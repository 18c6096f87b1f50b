import {
  MENTORING_ROLES,
  mentoringRoleNamed,
  nearestMentoringRole,
} from './mentoring-role-words.js';
import type { OwnNames } from './own-names.js';

const KEYS: ReadonlySet<string> = new Set(MENTORING_ROLES.map(({ key }) => key));

/** The names in force in documents on mentoring. */
export const MENTORING_NAMES: OwnNames = {
  exact: (written) => {
    const role = mentoringRoleNamed(written);
    return role === undefined ? undefined : { kind: 'role', role };
  },
  // What is nearly a role is not taken for a slip in the name of some organization.
  inflected: (written) => {
    const near = nearestMentoringRole(written);
    return near === undefined ? undefined : { kind: 'unknown', nearest: near };
  },
  nearest: () => undefined,
  isRole: (key) => KEYS.has(key),
};
