import type { Project } from '../../model/project.js';
import type { RecordShape } from '../form/shape.js';
import type { DocumentView } from './document-view.js';
import { INTERACTION } from './interaction/shape.js';
import { interactionView } from './interaction/view.js';
import { AGREEMENT } from './mentoring/agreement-shape.js';
import { PROCEDURE } from './mentoring/procedure.js';
import { PROGRAMME } from './mentoring/programme-shape.js';
import { REGISTRY } from './mentoring/registry.js';
import { REGULATION } from './mentoring/regulation.js';
import { REPORT } from './mentoring/report-shape.js';
import { PASSPORT } from './passport-shape.js';
import { passportView } from './passport-view.js';
import { PLAN } from './plan-shape.js';
import { planView } from './plan-view.js';
import { TRIADS } from './triads/shape.js';
import { triadsView } from './triads/view.js';

/** The shape of each kind's data: one line for each kind that can be rendered. */
export const SHAPES: ReadonlyMap<string, RecordShape> = new Map<string, RecordShape>([
  ['passport', PASSPORT],
  ['event-plan', PLAN],
  ['triads', TRIADS],
  ['interaction-plan', INTERACTION],
  ['regulation', REGULATION],
  ['team-registry', REGISTRY],
  ['procedure', PROCEDURE],
  ['mentoring-programme', PROGRAMME],
  ['agreement', AGREEMENT],
  ['completion-report', REPORT],
]);

/** The project's documents that forms can print. */
export function documentViews(project: Project): readonly DocumentView[] {
  const { passport, plans, triads, interactionPlans } = project;
  const level = passport?.level ?? '';
  const title = passport?.title ?? project.id;
  const own = { kind: 'passport', level, title };
  return [
    ...(passport ? [{ ...own, id: passport.id, data: passportView(project, passport) }] : []),
    ...plans.map((plan) => ({
      kind: 'event-plan',
      id: plan.id,
      level,
      title: plan.title ?? title,
      data: planView(project, passport, plan),
    })),
    ...triads.map((document) => ({
      kind: 'triads',
      id: document.id,
      level,
      title: document.title ?? title,
      data: triadsView(project, passport, document),
    })),
    ...interactionPlans.map((plan) => ({
      kind: 'interaction-plan',
      id: plan.id,
      level,
      title: plan.title ?? title,
      data: interactionView(project, passport, plan),
    })),
  ];
}
