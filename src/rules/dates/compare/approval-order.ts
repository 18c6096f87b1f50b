import type { Severity } from '../../../findings/finding.js';
import type { DocumentFrame } from '../../../model/document-parts.js';
import type { Project, Term } from '../../../model/project.js';
import type { ApprovalBlock } from '../../../model/reference-types.js';
import type { Schedule } from '../../../model/schedule.js';
import type { Workspace } from '../../../model/workspace.js';
import type { Interval } from '../../../timing/timing.js';
import { type Dated, dated, projectFrame, timedEvent } from './dated.js';
import { datedTerm, extentOfDays, lastsThroughout } from './days.js';
import { coarser, inOneUnit } from './unit.js';

/** What an approval contradicts. */
export type ApprovalClash =
  /** The deadline that the plan itself sets for the passport. */
  | 'deadline'
  /** The beginning of the work that is approved. */
  | 'start'
  /** Its end. */
  | 'end'
  /** A document that it rests on and that is approved later. */
  | 'basis'
  /** Those who must agree first. */
  | 'agreement';

/** An approval with the date it comes too early or too late for. */
export interface ApprovalOrder {
  readonly clash: ApprovalClash;
  readonly approval: Term;
  readonly other: Term;
  readonly entity: string;
  readonly severity: Severity;
}

/** Something that is approved. */
type Approved = Pick<DocumentFrame, 'id' | 'approval' | 'agreement'>;

/** The date of a stamp: its own, or that of the act it rests on. */
function dateOf(block: ApprovalBlock | undefined): Term | undefined {
  return block?.status === 'draft' ? undefined : (block?.date ?? block?.act?.date);
}

function extentOf(term: Term | undefined): Interval | undefined {
  return extentOfDays(datedTerm(term)?.days ?? []);
}

/** Whether one date is later than another, by more than the precision of the coarser. */
function isLater(late: Term, early: Term, side: 'from' | 'to'): boolean {
  const day = extentOf(late)?.from;
  const limit = extentOf(early)?.[side];
  if (day === undefined || limit === undefined || day <= limit) return false;
  return !inOneUnit(day, limit, coarser(late.resolved.precision, early.resolved.precision));
}

/** «Разработка и утверждение паспорта подпроекта», by its name or its result. */
const MAKES_PASSPORT = /(?:разраб|утвержд|подготов)[^.;]{0,80}паспорт[а-яё]*\s+(?:под)?проекта/iu;
const PASSPORT_ITSELF = /^паспорт\s+(?:под)?проекта/iu;
const CHANGES_IT = /измен|актуализ|корректир|внесени|уточнен/iu;

/** The plan's events that make the passport, with their days. */
function makersOfPassport(project: Project): readonly Dated[] {
  return project.plans.flatMap(({ events }) =>
    events.flatMap((event) => {
      const { name, results } = event;
      const makes =
        MAKES_PASSPORT.test(name) || results.some(({ text }) => PASSPORT_ITSELF.test(text));
      const found = makes && !CHANGES_IT.test(name) && dated(timedEvent(project, event));
      return found && !lastsThroughout(found.term.resolved) ? [found] : [];
    }),
  );
}

/** How the stamp of a document lies to its own work and to those who must agree. */
function ownOrder(one: Approved, schedule: Schedule, start: Severity): readonly ApprovalOrder[] {
  const approval = dateOf(one.approval);
  const frame = projectFrame(schedule);
  if (approval === undefined) return [];
  const entity = `${schedule.id}/approval:${one.id}`;
  const found = (clash: ApprovalClash, other: Term, severity: Severity): ApprovalOrder => {
    return { clash, approval, other, entity, severity };
  };
  const agreed = one.agreement.flatMap((block) => dateOf(block) ?? []);
  const late = agreed.filter((term) => isLater(term, approval, 'to'));
  const { term } = schedule;
  const own =
    frame === undefined || term === undefined
      ? []
      : isLater(approval, term, 'to')
        ? [found('end', term, 'error')]
        : isLater(approval, term, 'from')
          ? [found('start', term, start)]
          : [];
  return [...own, ...late.slice(0, 1).map((other) => found('agreement', other, 'warning'))];
}

function basisOrder(
  one: Approved,
  basis: Term | undefined,
  owner: string,
): readonly ApprovalOrder[] {
  const approval = dateOf(one.approval);
  if (approval === undefined || basis === undefined || !isLater(basis, approval, 'to')) return [];
  const entity = `${owner}/approval:${one.id}`;
  return [{ clash: 'basis', approval, other: basis, entity, severity: 'warning' }];
}

function ofProject(project: Project): readonly ApprovalOrder[] {
  const { passport, plans, id } = project;
  if (passport === undefined) return [];
  const approval = dateOf(passport.approval);
  const makers = makersOfPassport(project);
  const missed = makers.find(({ term }) => approval && isLater(approval, term, 'to'));
  const deadline: readonly ApprovalOrder[] =
    approval && missed
      ? [
          {
            clash: 'deadline',
            approval,
            other: missed.term,
            entity: `${id}/approval:${passport.id}`,
            severity: 'error',
          },
        ]
      : [];
  // A plan that approves the passport itself begins before the approval.
  const own = ownOrder(passport, project, 'info').filter(
    ({ clash }) => clash !== 'start' || makers.length === 0,
  );
  return [...deadline, ...own, ...plans.flatMap((plan) => basisOrder(plan, approval, id))];
}

/** Every approval of a workspace that comes too early or too late. */
export function approvalOrders({ projects, programmes }: Workspace): readonly ApprovalOrder[] {
  return [
    ...projects.flatMap(ofProject),
    ...programmes.flatMap((programme) => {
      const { regulation, contract, schedule, id } = programme;
      const bases = [dateOf(regulation?.target?.approval), contract?.target?.date];
      return [
        ...ownOrder(programme, schedule, 'warning'),
        ...bases.flatMap((basis) => basisOrder(programme, basis, id)),
      ];
    }),
  ];
}
