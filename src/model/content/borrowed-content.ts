import type { Kind } from '../../schema/kinds.js';
import type { SourceFile } from '../../source/source-file.js';
import type { InteractionPlan } from '../interaction.js';
import type { Project } from '../project.js';
import type { Reference } from '../reference-types.js';
import type { Workspace } from '../workspace.js';
import type { Borrowed, ContentItem } from './content.js';
import { factItem } from './facts.js';
import { choiceFacts, directionFacts, programmeFacts } from './mentoring-facts.js';
import { markFacts, passportFacts, seminarFacts } from './project-facts.js';

/** A document that borrows, with what surrounds it. */
export interface Borrower {
  readonly workspace: Workspace;
  readonly source: SourceFile;
  /** The project it belongs to. */
  readonly project: Project | undefined;
  /** Whom it names. */
  readonly references: readonly Reference[];
}

/** What comes from other documents, by where it comes from. */
export type BorrowedParts = Partial<Record<Borrowed, readonly ContentItem[]>>;

function ofSource<T extends { readonly place: { readonly source: SourceFile } }>(
  all: readonly T[] | undefined,
  source: SourceFile,
): T | undefined {
  return all?.find(({ place }) => place.source === source);
}

/** A triad's direction is an interaction plan's theme where it has none of its own. */
function themeFacts({ theme, triad }: InteractionPlan): readonly ContentItem[] {
  const target = theme === undefined ? triad?.target : undefined;
  return target ? factItem(target.place, { direction: target.direction }, target.direction) : [];
}

function byPlan({ project, source, references }: Borrower): BorrowedParts {
  const plan = ofSource(project?.plans, source);
  if (project === undefined || plan === undefined) return {};
  return {
    'from-passport': passportFacts(project, plan.id, references, plan.stages),
    'from-triads': seminarFacts(project, plan.events, { hosts: true }),
    'from-progress': markFacts(project.progress.filter((one) => one.plan === plan)),
  };
}

function byTriads({ project, source, references }: Borrower): BorrowedParts {
  const { id } = ofSource(project?.triads, source) ?? {};
  return project ? { 'from-passport': passportFacts(project, id, references) } : {};
}

function byInteractionPlan({ project, source, references }: Borrower): BorrowedParts {
  const plan = ofSource(project?.interactionPlans, source);
  if (project === undefined || plan === undefined) return {};
  return {
    'from-passport': passportFacts(project, plan.id, references),
    'from-triads': [...themeFacts(plan), ...seminarFacts(project, plan.events, { hosts: false })],
  };
}

function byRegistry({ workspace, source }: Borrower): BorrowedParts {
  const registry = ofSource(workspace.registries, source);
  if (registry === undefined) return {};
  const named = directionFacts(registry.teams.flatMap(({ directions }) => directions));
  const choice = registry.hasBlankForm ? choiceFacts(registry.regulation?.target) : [];
  return { 'from-regulation': [...named, ...choice] };
}

function byProgramme({ workspace, source }: Borrower): BorrowedParts {
  const programme = ofSource(workspace.programmes, source);
  if (programme === undefined) return {};
  const [plan] = programme.schedule.plans;
  const own = workspace.progress.filter((one) => one.plan !== undefined && one.plan === plan);
  return {
    'from-regulation': directionFacts(programme.directions),
    'from-progress': markFacts(own),
  };
}

function byReport({ workspace, source }: Borrower): BorrowedParts {
  const report = ofSource(workspace.reports, source);
  const programme = report?.programme?.target;
  if (report === undefined || programme === undefined) return {};
  return {
    'from-regulation': directionFacts(programme.directions),
    'from-programme': programmeFacts(programme),
    'from-progress': markFacts(report.progress),
  };
}

/** What each kind prints of other documents, besides the directory. */
export const BORROWERS: Readonly<Partial<Record<Kind, (borrower: Borrower) => BorrowedParts>>> = {
  'event-plan': byPlan,
  triads: byTriads,
  'interaction-plan': byInteractionPlan,
  'team-registry': byRegistry,
  'mentoring-programme': byProgramme,
  'completion-report': byReport,
};
