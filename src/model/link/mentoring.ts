import type { LoadedDocument } from '../document.js';
import type { Project } from '../project.js';
import type { Directory } from '../reference-types.js';
import type { Workspace } from '../workspace.js';
import { linkAgreement } from './agreement.js';
import { rootOf } from './directory.js';
import { MENTORING_NAMES } from './mentoring-names.js';
import { linkProcedure } from './procedure.js';
import { linkProgramme } from './programme.js';
import { linkRegistry } from './registry.js';
import { linkRegulation } from './regulation.js';

/** The documents on mentoring, each linked to those it rests on: the regulation first. */
export function linkMentoring(
  documents: readonly LoadedDocument[],
  directory: Directory,
  projects: readonly Project[],
): Pick<Workspace, 'regulations' | 'registries' | 'procedures' | 'agreements' | 'programmes'> {
  const { resolve, isPartial = false } = directory;
  const scope = { resolve, own: MENTORING_NAMES, isPartial };
  const of = (kind: string) => documents.filter((one) => one.kind === kind);
  const regulations = of('regulation').map((one) => linkRegulation(rootOf(one), scope));
  const registries = of('team-registry').map((one) =>
    linkRegistry(rootOf(one), scope, regulations),
  );
  const procedures = of('procedure').map((one) =>
    linkProcedure(rootOf(one), scope, directory, regulations),
  );
  const agreements = of('agreement').map((one) => linkAgreement(rootOf(one), scope, regulations));
  const programmes = of('mentoring-programme').map((one) => {
    const projectSpan = projects.find(({ id }) => id === one.project)?.span;
    const around = { scope, directory, regulations, agreements, registries, projectSpan };
    return linkProgramme(rootOf(one), around);
  });
  return { regulations, registries, procedures, agreements, programmes };
}
