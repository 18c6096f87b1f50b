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

/** The project's documents that forms can print. */
export function documentViews(project: Project): readonly DocumentView[] {
  const { passport, plans } = project;
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
  ];
}
