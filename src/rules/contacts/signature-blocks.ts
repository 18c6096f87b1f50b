import type { ApprovalBlock } from '../../model/reference-types.js';
import type { Workspace } from '../../model/workspace.js';
import type { Place } from '../../source/source-file.js';

/** A signature or a stamp, with the project whose people may sign. */
export interface SignatureBlock extends ApprovalBlock {
  readonly project?: string;
}

/** What of a document people put their names under. */
interface Signed {
  readonly place: Place;
  readonly approval?: ApprovalBlock;
  readonly agreement?: readonly ApprovalBlock[];
  readonly signatures?: readonly ApprovalBlock[];
}

function blocksOf({ approval, agreement = [], signatures = [] }: Signed): readonly ApprovalBlock[] {
  return [...(approval ? [approval] : []), ...agreement, ...signatures];
}

/** Every signature and stamp of a workspace, project by project. */
export function signatureBlocks(workspace: Workspace): readonly SignatureBlock[] {
  const { projects, regulations, registries, procedures, agreements, programmes, reports } =
    workspace;
  const ofProjects = projects.flatMap(({ id, passport, plans, triads, interactionPlans }) =>
    [...(passport ? [passport] : []), ...plans, ...triads, ...interactionPlans]
      .flatMap(blocksOf)
      .map((block) => ({ ...block, project: id })),
  );
  const alone = [regulations, registries, procedures, agreements, programmes, reports].flat();
  return [
    ...ofProjects,
    ...alone.flatMap((one) => {
      const { project } = one;
      return blocksOf(one).map((block) => ({ ...block, ...(project && { project }) }));
    }),
  ];
}
