import type { Grid } from '../../pieces/piece.js';
import type { Context } from '../context.js';
import { readProjectPeople } from './project-people.js';
import { tablesOf } from './tables-within.js';
import { readTeam, type Team } from './team.js';

/**
 * The teams of a project.
 *
 * @param ofParticipants tables of people by their heads, or of functions and who has them
 * @param ofPerformers tables of people by their heads
 */
export function readTeams(
  ofParticipants: readonly Grid[],
  ofPerformers: readonly Grid[],
  context: Context,
): Team {
  const people = tablesOf([...ofParticipants, ...ofPerformers], 'project-people', context);
  const others = ofParticipants.filter((grid) => people.every(([one]) => one !== grid));
  const teams = [
    readTeam(others, context),
    ...people.map(([grid, table]) => readProjectPeople(grid, table, context)),
  ];
  return {
    roles: teams.flatMap(({ roles }) => roles),
    participants: teams.flatMap(({ participants }) => participants),
  };
}
