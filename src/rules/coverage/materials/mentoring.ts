import type { Gather } from '../material.js';

/** Documents on mentoring and what stands in them. */
export const MENTORING = {
  'mentoring-documents': (workspace) => [
    ...workspace.regulations,
    ...workspace.registries,
    ...workspace.procedures,
    ...workspace.agreements,
    ...workspace.programmes,
    ...workspace.reports,
  ],
  regulations: ({ regulations }) => regulations,
  programmes: ({ programmes }) => programmes,
  'programme-events': ({ programmes }) => programmes.flatMap(({ events }) => events),
  agreements: ({ agreements }) => agreements,
  'registry-teams': ({ registries }) => registries.flatMap(({ teams }) => teams),
  procedures: ({ procedures }) => procedures,
  'procedure-steps': ({ procedures }) => procedures.flatMap(({ steps }) => steps),
  marks: ({ progress }) => progress.flatMap(({ marks }) => marks),
  reports: ({ reports }) => reports,
} as const satisfies Readonly<Record<string, Gather>>;
