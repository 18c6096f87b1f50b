import type { Interval, TimingContext } from '../../timing/timing.js';
import type { Agreement, ChangedEnd, MentoringProgramme } from '../mentoring.js';
import type { Directory } from '../reference-types.js';
import type { Regulation, TeamRegistry } from '../regulation.js';
import { linkAct } from './approval.js';
import { type Cursor, field, text } from './cursor.js';
import { linkFrame } from './frame.js';
import { documentLink } from './link-to.js';
import { listedPersonOf } from './listed-person.js';
import { ofFrame, ofPeople, present } from './mentioned.js';
import { linkSides, mentoringRoles } from './mentoring-side.js';
import { linkNamedDirections } from './named-directions.js';
import { linkOwnRows } from './own-rows.js';
import { linkProgrammePlan } from './programme-events.js';
import type { Scope } from './reference.js';
import { scheduleOf } from './schedule.js';
import { extentOf, linkTerm } from './term.js';
import { textFields } from './text-fields.js';

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

type Times = Pick<MentoringProgramme, 'period' | 'span' | 'extension' | 'ending'>;

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

/** The planned period, what has changed its end, and the days from first to last. */
function linkTimes(programme: Cursor, projectSpan: Interval | undefined): Times {
  const context = projectSpan ? { project: projectSpan } : {};
  const period = linkTerm(field(programme, 'period'), context);
  const extension = linkChangedEnd(programme, 'extension', 'until', context);
  const ending = linkChangedEnd(programme, 'ended', 'date', context);
  const planned = extentOf(period?.resolved);
  const later = extentOf(extension?.end?.resolved)?.to;
  const span = planned && later !== undefined ? { ...planned, to: later } : planned;
  return {
    ...(period && { period }),
    ...(span && { span }),
    ...(extension && { extension }),
    ...(ending && { ending }),
  };
}

function linkGroup(programme: Cursor, context: TimingContext): MentoringProgramme['group'] {
  const cursor = field(programme, 'group');
  if (cursor === undefined) return undefined;
  const act = linkAct(field(cursor, 'act'), context);
  return { place: cursor.place, ...textFields(cursor, 'number', 'name'), ...(act && { act }) };
}

/** The agreement that the programme names, or the one that names the programme. */
function contractOf(
  programme: Cursor,
  agreements: readonly Agreement[],
): MentoringProgramme['contract'] {
  const named = documentLink(programme, 'agreement', agreements);
  if (named !== undefined) return named;
  const own = text(programme, 'id');
  const target = agreements.find((one) => own !== undefined && one.programme?.id === own);
  return target?.programme && { place: target.programme.place, id: target.id, target };
}

function linkDocuments(
  programme: Cursor,
  { regulations, agreements, registries }: ProgrammeSurroundings,
): Pick<MentoringProgramme, 'regulation' | 'contract' | 'registry'> {
  const regulation = documentLink(programme, 'regulation', regulations);
  const contract = contractOf(programme, agreements);
  const registry = documentLink(programme, 'registry', registries);
  return {
    ...(regulation && { regulation }),
    ...(contract && { contract }),
    ...(registry && { registry }),
  };
}

function linkPeople(programme: Cursor, scope: Scope) {
  const operator = listedPersonOf(programme, 'operator', scope);
  const curator = listedPersonOf(programme, 'curator', scope);
  const coordinator = listedPersonOf(programme, 'coordinator', scope);
  return {
    experienced: linkSides(programme, 'experienced', scope),
    developing: linkSides(programme, 'developing', scope),
    ...(operator && { operator }),
    ...(curator && { curator }),
    ...(coordinator && { coordinator }),
  };
}

/** A mentoring programme: sides, directions, period, staged plan. */
export function linkProgramme(cursor: Cursor, around: ProgrammeSurroundings): MentoringProgramme {
  const { scope, directory, projectSpan } = around;
  const times = linkTimes(cursor, projectSpan);
  const project = times.span ?? projectSpan;
  const context = project ? { project } : {};
  const frame = linkFrame(cursor, scope, context, 'agreed');
  const documents = linkDocuments(cursor, around);
  const directions = documents.regulation?.target?.directions ?? [];
  const people = linkPeople(cursor, scope);
  const { experienced, developing, operator, curator, coordinator } = people;
  const { stages, bands, events } = linkProgrammePlan(cursor, { scope, context, directions });
  const roles = mentoringRoles(cursor, people);
  const group = linkGroup(cursor, context);
  const sides = [...experienced, ...developing];
  const references = [
    ...sides.flatMap((side) => [...present(side.organization), ...ofPeople(...side.members)]),
    ...ofPeople(operator, curator, coordinator),
    ...events.flatMap(({ executors }) => executors),
    ...ofFrame(frame),
  ];
  const { period: term, span, extension } = times;
  const planned = extension && extentOf(term?.resolved);
  return {
    ...frame,
    ...documents,
    ...people,
    directions: linkNamedDirections(cursor, directions),
    ...times,
    // Without a place it is what an import left over, and not meant for print.
    extra: linkOwnRows(cursor).filter(({ after }) => after !== undefined),
    ...(group && { group }),
    roles,
    stages,
    events,
    schedule: scheduleOf(frame, {
      of: 'mentoring-programme',
      directory,
      scope,
      term,
      span,
      planned,
      stages,
      roles,
      references,
      numbering: 'through',
      bands,
      events,
    }),
  };
}
