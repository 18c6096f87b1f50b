import type { TimingContext } from '../../timing/timing.js';
import type { Plan, PlanEvent, PlanStage, Stage } from '../project.js';
import { linkApproval, linkSignatures } from './approval.js';
import { type Cursor, choice, field, gather, items, text, textOf } from './cursor.js';
import { identityOf, linksOf } from './identity.js';
import { references, type Scope } from './reference.js';
import { linkTerm } from './term.js';

/** What an event is linked with: names, the term it stands in, the stages it may belong to. */
export interface Surroundings {
  readonly scope: Scope;
  readonly context: TimingContext;
  readonly stages: readonly Stage[];
}

function linkResults(cursor: Cursor): PlanEvent['results'] {
  const written = [...items(cursor, 'results'), ...items(cursor, 'result')];
  return gather(written, (item) => {
    const words = textOf(item) ?? text(item, 'text');
    return words === undefined ? [] : [{ place: item.place, text: words }];
  });
}

/** One event of a plan, under a stage where it has one. */
export function linkEvent(
  cursor: Cursor,
  around: Surroundings,
  stage?: Stage,
): PlanEvent | undefined {
  const name = text(cursor, 'name');
  if (name === undefined) return undefined;
  const { scope } = around;
  const context = stage?.span ? { ...around.context, stage: stage.span } : around.context;
  const number = text(cursor, 'number');
  const unnumbered = field(cursor, 'unnumbered')?.value === true;
  const note = text(cursor, 'note');
  const term = linkTerm(field(cursor, 'term'), context);
  const link = (field: string) => linksOf(cursor, field)[0];
  const parent = link('implements');
  const seminar = link('seminar');
  return {
    place: cursor.place,
    ...identityOf(cursor, name),
    ...(number !== undefined && { number }),
    ...(unnumbered && { unnumbered }),
    name,
    ...(note !== undefined && { note }),
    ...(term && { term }),
    ...(stage && { stage }),
    results: linkResults(cursor),
    executors: references(cursor, 'executors', scope),
    tasks: linksOf(cursor, 'tasks'),
    indicators: linksOf(cursor, 'indicators'),
    achieves: linksOf(cursor, 'achieves'),
    after: linksOf(cursor, 'after'),
    ...(parent && { implements: parent }),
    ...(seminar && { seminar }),
  };
}

function linkPlanStage(cursor: Cursor, around: Surroundings): PlanStage {
  const reference = linksOf(cursor, 'stage')[0];
  const stage = reference && around.stages.find(({ id }) => id === reference.id);
  const name = text(cursor, 'name');
  const number = text(cursor, 'number');
  return {
    place: cursor.place,
    ...(stage && { stage }),
    ...(reference && { reference }),
    ...(name !== undefined && { name }),
    ...(number !== undefined && { number }),
    events: items(cursor, 'events').flatMap((event) => linkEvent(event, around, stage) ?? []),
  };
}

/** A plan with its events under the passport's stages. */
export function linkPlan(cursor: Cursor, around: Surroundings): Plan {
  const title = text(cursor, 'title');
  const stages = items(cursor, 'stages').map((stage) => linkPlanStage(stage, around));
  const loose = items(cursor, 'events').flatMap((event) => linkEvent(event, around) ?? []);
  const approval = linkApproval(field(cursor, 'approval'), around.scope, around.context);
  return {
    place: cursor.place,
    id: text(cursor, 'id') ?? '',
    ...(title !== undefined && { title }),
    numbering: choice(cursor, 'numbering', ['stage', 'through', 'restart']) ?? 'stage',
    stages,
    events: [...stages.flatMap((stage) => stage.events), ...loose],
    ...(approval && { approval }),
    agreement: linkSignatures(cursor, 'agreement', around.scope, around.context),
    signatures: linkSignatures(cursor, 'signatures', around.scope, around.context),
  };
}
