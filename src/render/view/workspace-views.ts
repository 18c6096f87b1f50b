import type { DocumentFrame } from '../../model/document-parts.js';
import type { Workspace } from '../../model/workspace.js';
import type { FormData } from '../form/form-data.js';
import { asked } from './asked.js';
import type { DocumentView } from './document-view.js';
import { agreementView } from './mentoring/agreement.js';
import { procedureView } from './mentoring/procedure.js';
import { programmeView } from './mentoring/programme.js';
import { registryView } from './mentoring/registry.js';
import { regulationView } from './mentoring/regulation.js';
import { reportView } from './mentoring/report.js';

/** The documents that stand beside the projects: the mentoring of a territory. */
export function workspaceViews(workspace: Workspace): readonly DocumentView[] {
  const { directory, regulations, registries, procedures, programmes, agreements } = workspace;
  return [
    ...regulations.map((one) => alone('regulation', one, regulationView(one, directory))),
    ...registries.map((one) => alone('team-registry', one, registryView(one, directory))),
    ...procedures.map((one) => alone('procedure', one, procedureView(one, directory))),
    ...programmes.map((one) =>
      alone('mentoring-programme', one, programmeView(one, workspace.progress, directory)),
    ),
    ...agreements.map((one) => alone('agreement', one, agreementView(one, directory))),
    ...workspace.reports.map((one) => alone('completion-report', one, reportView(one, directory))),
  ];
}

function alone(kind: string, document: DocumentFrame, data: FormData): DocumentView {
  const { id, title = id, project } = document;
  const { own, ...wishes } = asked(document);
  return {
    kind,
    id,
    level: '',
    title,
    data: { ...data, own },
    ...wishes,
    ...(project !== undefined && { project }),
  };
}
