import type { Project } from '../../model/project.js';
import type { FormData } from '../form/form.js';
import type { RecordShape } from '../form/shape.js';
import { PASSPORT } from './passport-shape.js';
import { passportView } from './passport-view.js';
import { PLAN } from './plan-shape.js';
import { planView } from './plan-view.js';

/** One document to render: its kind, id, level, and the data for its form. */
export interface DocumentView {
  readonly kind: string;
  readonly id: string;
  readonly level: string;
  readonly title: string;
  readonly data: FormData;
}

/** The shape of each kind's data: one line for each kind that can be rendered. */
export const SHAPES: ReadonlyMap<string, RecordShape> = new Map<string, RecordShape>([
  ['passport', PASSPORT],
  ['event-plan', PLAN],
]);

/**
 * The project's documents that forms can print. A plan takes its words from the passport: without
 * one (which is a finding) there is nothing to print.
 */
export function documentViews(project: Project): readonly DocumentView[] {
  const { passport } = project;
  if (!passport) return [];
  const { level } = passport;
  const title = passport.title;
  const own = { kind: 'passport', id: passport.id, level, title };
  return [
    { ...own, data: passportView(project, passport) },
    ...project.plans.map((plan) => ({
      kind: 'event-plan',
      id: plan.id,
      level,
      title: plan.title ?? title,
      data: planView(project, passport, plan),
    })),
  ];
}
