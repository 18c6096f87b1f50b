import type { Agreement, MentoringProgramme } from './mentoring.js';
import type { CompletionReport } from './progress.js';
import type { Procedure, Regulation } from './regulation.js';
import {
  eventTerms,
  frameTerms,
  type Owned,
  type OwnedTerm,
  owned,
  progressTerms,
  stageTerms,
} from './terms.js';
import type { Workspace } from './workspace.js';

function regulationTerms(regulation: Regulation): Owned {
  const { id, acts } = regulation;
  return [
    ...frameTerms(regulation, id),
    ...acts.flatMap(({ date, title, number }) =>
      owned(date, 'act', title ?? number ?? '', `${id}/act:${number ?? title ?? ''}`),
    ),
  ];
}

function procedureTerms(procedure: Procedure): Owned {
  const { id, steps } = procedure;
  return [...frameTerms(procedure, id), ...eventTerms(steps, id)];
}

function agreementTerms(agreement: Agreement): Owned {
  const { id, date, term } = agreement;
  return [
    ...owned(date, 'agreement', '', `${id}/agreement:${id}`),
    ...owned(term, 'agreement', '', `${id}/agreement:${id}`),
    ...frameTerms(agreement, id),
  ];
}

function programmeTerms(programme: MentoringProgramme): Owned {
  const { id, period, stages, events, group, extension, ending } = programme;
  const entity = `${id}/programme:${id}`;
  const changes = [extension, ending].flatMap((change) => change ?? []);
  return [
    ...owned(period, 'programme', '', entity),
    ...stageTerms(stages, id),
    ...frameTerms(programme, id),
    ...eventTerms(events, id),
    ...owned(group?.act?.date, 'approval', '', entity),
    ...changes.flatMap(({ end, act }) => [
      ...owned(end, 'programme', '', entity),
      ...owned(act?.date, 'approval', '', entity),
    ]),
  ];
}

function reportTerms(report: CompletionReport): Owned {
  const { id, date } = report;
  return [...owned(date, 'approval', '', `${id}/report:${id}`), ...frameTerms(report, id)];
}

/**
 * Every term of the documents on mentoring, and of marks that no project has, in the order of the
 * kinds. With `termsOf` for each project these are all the terms of a workspace.
 */
export function documentTermsOf(workspace: Workspace): readonly OwnedTerm[] {
  const { regulations, registries, procedures, agreements, programmes, reports } = workspace;
  const ofProjects = new Set(workspace.projects.flatMap(({ progress }) => progress));
  return [
    ...regulations.flatMap(regulationTerms),
    ...registries.flatMap((one) => frameTerms(one, one.id)),
    ...procedures.flatMap(procedureTerms),
    ...agreements.flatMap(agreementTerms),
    ...programmes.flatMap(programmeTerms),
    ...workspace.progress.filter((one) => !ofProjects.has(one)).flatMap(progressTerms),
    ...reports.flatMap(reportTerms),
  ];
}
