import type { Interval, TimingContext } from '../../timing/timing.js';
import type { Agreement, ChangedEnd, MentoringProgramme, ProgrammeEvent } from '../mentoring.js';
import type { Plan, PlanStage, Stage } from '../project.js';
import type { Directory } from '../reference-types.js';
import type { Direction, Regulation, TeamRegistry } from '../regulation.js';
import { linkAct } from './approval.js';
import { type Cursor, field, items, text } from './cursor.js';
import { linkFrame } from './frame.js';
import { documentLink } from './link-to.js';
import { listedPersonOf } from './listed-person.js';
import { ofFrame, ofPeople, present } from './mentioned.js';
import { linkSides, mentoringRoles } from './mentoring-side.js';
import { linkNamedDirections } from './named-directions.js';
import { linkEvent } from './plan.js';
import type { Scope } from './reference.js';
import { linkStages } from './stages.js';
import { extentOf, linkTerm } from './term.js';
import { textFields } from './text-fields.js';
import { linkTextItems } from './text-items.js';

/** What a workspace gives to its programmes. */
export interface ProgrammeSurroundings {
  readonly scope: Scope;
  readonly directory: Directory;
  readonly regulations: readonly Regulation[];
  readonly agreements: readonly Agreement[];
  readonly registries: readonly TeamRegistry[];
  /** First and last day of the project it belongs to. */
  readonly projectSpan?: Interval | undefined;
}

interface EventSurroundings {
  readonly scope: Scope;
  readonly context: TimingContext;
  readonly stages: readonly Stage[];
  readonly directions: readonly Direction[];
}

function linkChangedEnd(
  programme: Cursor,
  name: string,
  end: string,
  context: TimingContext,
): ChangedEnd | undefined {
  const cursor = field(programme, name);
  if (cursor === undefined) return undefined;
  const term = linkTerm(field(cursor, end), context);
  const act = linkAct(field(cursor, 'act'), context);
  return {
    place: cursor.place,
    ...(term && { end: term }),
    ...textFields(cursor, 'reason'),
    ...(act && { act }),
  };
}

function linkProgrammeEvent(
  cursor: Cursor,
  around: EventSurroundings,
  stage?: Stage,
): ProgrammeEvent | undefined {
  const event = linkEvent(cursor, around, stage);
  if (event === undefined) return undefined;
  return {
    ...event,
    items: linkTextItems(cursor, 'items'),
    directions: linkNamedDirections(cursor, around.directions),
    ...textFields(cursor, 'form'),
  };
}

interface ProgrammeStage extends PlanStage {
  readonly events: readonly ProgrammeEvent[];
}

/** The stages of the plan with their events: a programme says both in one place. */
function linkProgrammeStages(cursor: Cursor, around: EventSurroundings): readonly ProgrammeStage[] {
  return items(cursor, 'stages').map((one) => {
    const name = text(one, 'name');
    const stage = around.stages.find(({ place }) => place.path.at(-1) === one.place.path.at(-1));
    return {
      place: one.place,
      ...(stage && { stage }),
      ...(name !== undefined && { name }),
      ...textFields(one, 'number'),
      events: items(one, 'events').flatMap(
        (event) => linkProgrammeEvent(event, around, stage) ?? [],
      ),
    };
  });
}

function spanOf(
  period: Interval | undefined,
  extension: ChangedEnd | undefined,
): Interval | undefined {
  const later = extentOf(extension?.end?.resolved)?.to;
  return period && later !== undefined ? { ...period, to: later } : period;
}

function linkGroup(programme: Cursor, context: TimingContext): MentoringProgramme['group'] {
  const cursor = field(programme, 'group');
  if (cursor === undefined) return undefined;
  const act = linkAct(field(cursor, 'act'), context);
  return { place: cursor.place, ...textFields(cursor, 'number', 'name'), ...(act && { act }) };
}

function contractOf(
  cursor: Cursor,
  agreements: readonly Agreement[],
): MentoringProgramme['contract'] {
  const named = documentLink(cursor, 'agreement', agreements);
  if (named !== undefined) return named;
  const id = text(cursor, 'id');
  const target = agreements.find(({ programme }) => programme !== undefined && programme.id === id);
  return target?.programme && { place: target.programme.place, id: target.id, target };
}

/** A mentoring programme: sides, directions, period, staged plan. */
export function linkProgramme(cursor: Cursor, around: ProgrammeSurroundings): MentoringProgramme {
  const { scope, directory, regulations, agreements, registries, projectSpan } = around;
  const outer = projectSpan ? { project: projectSpan } : {};
  const period = linkTerm(field(cursor, 'period'), outer);
  const extension = linkChangedEnd(cursor, 'extension', 'until', outer);
  const span = spanOf(extentOf(period?.resolved), extension);
  const context = span ? { project: span } : outer;
  const ending = linkChangedEnd(cursor, 'ended', 'date', context);
  const frame = linkFrame(cursor, scope, context, 'agreed');
  const regulation = documentLink(cursor, 'regulation', regulations);
  const contract = contractOf(cursor, agreements);
  const registry = documentLink(cursor, 'registry', registries);
  const named = {
    experienced: linkSides(cursor, 'experienced', scope),
    developing: linkSides(cursor, 'developing', scope),
    operator: listedPersonOf(cursor, 'operator', scope),
    curator: listedPersonOf(cursor, 'curator', scope),
    coordinator: listedPersonOf(cursor, 'coordinator', scope),
  };
  const { experienced, developing, operator, curator, coordinator } = named;
  const directions = regulation?.target?.directions ?? [];
  const stages = linkStages(cursor, context);
  const eventsAround = { scope, context, stages, directions };
  const staged = linkProgrammeStages(cursor, eventsAround);
  const loose = items(cursor, 'events').flatMap(
    (event) => linkProgrammeEvent(event, eventsAround) ?? [],
  );
  const events = [...staged.flatMap((one) => one.events), ...loose];
  const roles = mentoringRoles(cursor, named);
  const group = linkGroup(cursor, context);
  const { place, id, title, approval, agreement, signatures } = frame;
  const plan: Plan = {
    place,
    id,
    ...(title !== undefined && { title }),
    numbering: 'through',
    stages: staged,
    events,
    ...(approval && { approval }),
    agreement,
    signatures,
  };
  return {
    ...frame,
    ...(regulation && { regulation }),
    ...(contract && { contract }),
    ...(registry && { registry }),
    experienced,
    developing,
    directions: linkNamedDirections(cursor, directions),
    ...(period && { period }),
    ...(span && { span }),
    ...(operator && { operator }),
    ...(curator && { curator }),
    ...(coordinator && { coordinator }),
    ...(group && { group }),
    ...(extension && { extension }),
    ...(ending && { ending }),
    roles,
    stages,
    events,
    schedule: {
      id,
      of: 'mentoring-programme',
      directory,
      ...(scope.isPartial === true && { isPartial: true }),
      ...(period && { term: period }),
      ...(span && { span }),
      stages,
      plans: [plan],
      triads: [],
      roles,
      participants: [],
      references: [
        ...[...experienced, ...developing].flatMap(({ organization, members }) => [
          ...present(organization),
          ...ofPeople(...members),
        ]),
        ...ofPeople(operator, curator, coordinator),
        ...events.flatMap(({ executors }) => executors),
        ...ofFrame(frame),
      ],
    },
  };
}
