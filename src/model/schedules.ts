import type { Schedule } from './schedule.js';
import type { Workspace } from './workspace.js';

/**
 * Everything with dated work of its own: each project, then its interaction plans, then the
 * mentoring programmes and the procedures.
 */
export function schedulesOf({ projects, programmes, procedures }: Workspace): readonly Schedule[] {
  return [
    ...projects.flatMap((project) => [
      project,
      ...project.interactionPlans.map(({ schedule }) => schedule),
    ]),
    ...[...programmes, ...procedures].map(({ schedule }) => schedule),
  ];
}
