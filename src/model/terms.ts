import type { DocumentFrame } from './document-parts.js';
import type { Progress } from './progress.js';
import type { PlanEvent, Project, Stage, Term } from './project.js';
import type { ApprovalBlock } from './reference-types.js';
import type { TriadsDocument } from './triads.js';

/** A term with what it is the term of. */
export interface OwnedTerm {
  readonly term: Term;
  readonly owner:
    | 'project'
    | 'programme'
    | 'agreement'
    | 'stage'
    | 'event'
    | 'seminar'
    | 'base'
    | 'approval'
    | 'act';
  /** The stage's, event's, seminar's or act's name as written; empty for a whole document. */
  readonly name: string;
  /** `project/kind:id` */
  readonly entity: string;
}

export type Owned = readonly OwnedTerm[];

/** A term, where there is one, as a list. */
export function owned(
  term: Term | undefined,
  owner: OwnedTerm['owner'],
  name: string,
  entity: string,
): Owned {
  return term === undefined ? [] : [{ term, owner, name, entity }];
}

function approvalTerms(block: ApprovalBlock | undefined, entity: string): Owned {
  return [block?.date, block?.act?.date].flatMap((term) => owned(term, 'approval', '', entity));
}

/** The dates of stamps and signatures around a document's content. */
export function frameTerms(frame: Omit<DocumentFrame, 'place'>, owner: string): Owned {
  const { id, annex, approval, agreement, signatures } = frame;
  const entity = `${owner}/approval:${id}`;
  return [
    ...[approval, ...agreement, ...signatures].flatMap((block) => approvalTerms(block, entity)),
    ...owned(annex?.act?.date, 'approval', '', entity),
  ];
}

/** The beginnings and ends of stages. */
export function stageTerms(stages: readonly Stage[], owner: string): Owned {
  return stages.flatMap(({ start, end, name, id }) => [
    ...owned(start, 'stage', name, `${owner}/stage:${id}`),
    ...(end === start ? [] : owned(end, 'stage', name, `${owner}/stage:${id}`)),
  ]);
}

/** The terms of events. */
export function eventTerms(events: readonly PlanEvent[], owner: string): Owned {
  return events.flatMap(({ term, name, id }) => owned(term, 'event', name, `${owner}/event:${id}`));
}

function seminarTerms({ seminars }: TriadsDocument, owner: string): Owned {
  return seminars.flatMap(({ term, name, number, id }) =>
    owned(term, 'seminar', name ?? number ?? '', `${owner}/seminar:${id}`),
  );
}

/** The days on which the starting values of indicators were taken. */
function baseTerms({ passport, id: owner }: Project): Owned {
  return (passport?.indicators ?? []).flatMap(({ base, name, id }) =>
    owned(base?.day, 'base', name, `${owner}/indicator:${id}`),
  );
}

/** The dates of marks and of what shows that they are true. */
export function progressTerms({ id, date, marks }: Progress): Owned {
  return [
    ...owned(date, 'approval', '', `${id}/progress:${id}`),
    ...marks.flatMap(({ link, event, date: done, movedTo, evidence }) => {
      const dates = [done, movedTo, ...evidence.map((one) => one.date)];
      return dates.flatMap((term) =>
        owned(term, 'event', event?.name ?? link.id, `${id}/mark:${link.id}`),
      );
    }),
  ];
}

/** Every term of a project's documents, in the order of the documents. */
export function termsOf(project: Project): readonly OwnedTerm[] {
  const { id, passport, plans, triads, interactionPlans, progress } = project;
  const around = (frame: Omit<DocumentFrame, 'place'>) => frameTerms(frame, id);
  return [
    ...owned(project.term, 'project', '', `${id}/project:${id}`),
    ...stageTerms(project.stages, id),
    ...baseTerms(project),
    ...(passport ? around({ ...passport, signatures: [] }) : []),
    ...plans.flatMap(around),
    ...triads.flatMap((one) => around({ ...one, agreement: [] })),
    ...plans.flatMap(({ events }) => eventTerms(events, id)),
    ...triads.flatMap((one) => seminarTerms(one, id)),
    ...interactionPlans.flatMap((plan) => [
      ...frameTerms(plan, plan.id),
      ...eventTerms(plan.events, plan.id),
    ]),
    ...progress.flatMap(progressTerms),
  ];
}
