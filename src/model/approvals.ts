import type { SourceFile } from '../source/source-file.js';
import type { ApprovalBlock } from './reference-types.js';
import type { Workspace } from './workspace.js';

/** The approval of every document that has one, by its source. */
export function approvalsOf(workspace: Workspace): ReadonlyMap<SourceFile, ApprovalBlock> {
  const { projects, regulations, registries, procedures, programmes, reports } = workspace;
  const ofProjects = projects.flatMap(({ passport, plans, triads, interactionPlans }) => [
    ...(passport ? [passport] : []),
    ...plans,
    ...triads,
    ...interactionPlans,
  ]);
  const beside = [...regulations, ...registries, ...procedures, ...programmes, ...reports];
  return new Map(
    [...ofProjects, ...beside].flatMap(({ place, approval }) =>
      approval === undefined ? [] : [[place.source, approval] as const],
    ),
  );
}
