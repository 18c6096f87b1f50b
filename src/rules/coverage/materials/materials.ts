import type { Gather } from '../material.js';
import { FILES } from './files.js';
import { MENTORING } from './mentoring.js';
import { PEOPLE } from './people.js';
import { TEAMS } from './teams.js';
import { TIMES } from './times.js';
import { WORK } from './work.js';

/** Everything that rules look at, by kind. */
export const MATERIALS = {
  ...FILES,
  ...TIMES,
  ...PEOPLE,
  ...WORK,
  ...TEAMS,
  ...MENTORING,
} as const;

/** A kind of things that rules look at. */
export type Material = keyof typeof MATERIALS;

/** How the things of a kind are gathered. */
export function gatherOf(material: Material): Gather {
  return MATERIALS[material];
}
