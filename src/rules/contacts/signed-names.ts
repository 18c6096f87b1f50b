import type { ApprovalBlock } from '../../model/reference-types.js';
import type { Workspace } from '../../model/workspace.js';
import { type Place, within } from '../../source/source-file.js';

/** A name under a signature or in a stamp. */
export interface SignedName<P = Place> {
  readonly place: P;
  readonly name: string;
  /** `project/kind:id` of what the place belongs to. */
  readonly entity?: string;
  /** The person of the directory that the block names besides. */
  readonly person?: { readonly name: string; readonly place: P };
}

/** What of a document people put their names under. */
interface Signed {
  readonly place: Place;
  readonly approval?: ApprovalBlock;
  readonly agreement?: readonly ApprovalBlock[];
  readonly signatures?: readonly ApprovalBlock[];
}

function namesIn(
  { approval, agreement = [], signatures = [] }: Signed,
  project: string | undefined,
): readonly SignedName[] {
  const blocks = [...(approval ? [approval] : []), ...agreement, ...signatures];
  return blocks.flatMap(({ name, place, person }): readonly SignedName[] => {
    if (name === undefined) return [];
    const target = person?.target;
    return [
      {
        place: within(place, 'name'),
        name,
        ...(project !== undefined && { entity: `${project}/project:${project}` }),
        ...(person !== undefined &&
          target?.kind === 'person' && {
            person: { name: target.person.name, place: person.place },
          }),
      },
    ];
  });
}

/** Every signature and stamp of a workspace that has a name. */
export function signedNames(workspace: Workspace): readonly SignedName[] {
  const { projects, regulations, registries, procedures, agreements, programmes, reports } =
    workspace;
  const ofProjects = projects.flatMap(({ id, passport, plans, triads, interactionPlans }) =>
    [...(passport ? [passport] : []), ...plans, ...triads, ...interactionPlans].flatMap((one) =>
      namesIn(one, id),
    ),
  );
  const alone = [regulations, registries, procedures, agreements, programmes, reports].flat();
  return [...ofProjects, ...alone.flatMap((one) => namesIn(one, one.project))];
}
