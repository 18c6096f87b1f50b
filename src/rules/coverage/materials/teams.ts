import type { TriadsDocument } from '../../../model/triads.js';
import type { Gather, LookedAt } from '../material.js';

function inTriads(find: (document: TriadsDocument) => readonly LookedAt[]): Gather {
  return ({ projects }) => projects.flatMap(({ triads }) => triads.flatMap(find));
}

/** Who works with whom: triads, seminars, teams. */
export const TEAMS = {
  triads: inTriads(({ triads }) => triads),
  seminars: inTriads(({ seminars }) => seminars),
  workshops: inTriads(({ seminars }) => seminars.flatMap(({ workshops }) => workshops)),
  modules: inTriads(({ modules }) => modules),
  forms: inTriads(({ approbation }) => approbation?.forms ?? []),
  figures: inTriads(({ figures }) => figures),
  tables: inTriads(({ tables }) => Object.values(tables)),
  teams: ({ projects }) =>
    projects.flatMap(({ interactionPlans }) => interactionPlans.flatMap(({ teams }) => teams)),
  'interaction-plans': ({ projects }) => projects.flatMap((one) => one.interactionPlans),
  'interaction-events': ({ projects }) =>
    projects.flatMap(({ interactionPlans }) => interactionPlans.flatMap(({ events }) => events)),
} as const satisfies Readonly<Record<string, Gather>>;
