import type { Project } from '../../model/project.js';
import type { Place } from '../../source/source-file.js';
import type { FormData } from '../form/form-data.js';
import type { RecordShape } from '../form/shape.js';
import { asked } from './asked.js';
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
  return chosenViews(project, () => true);
}

/** Those of them that are wanted: the data of the others is not made. */
export function chosenViews(
  project: Project,
  isWanted: (kind: string, id: string) => boolean,
): readonly DocumentView[] {
  const { passport, plans, triads, interactionPlans } = project;
  const level = passport?.level ?? '';
  const views = <Document extends Printable>(
    kind: string,
    documents: readonly Document[],
    dataOf: (document: Document) => FormData,
  ): readonly DocumentView[] =>
    documents
      .filter(({ id }) => isWanted(kind, id))
      .map((document) => {
        const { own, ...wishes } = asked(document);
        const title = document.title ?? passport?.title ?? project.id;
        const data = { ...dataOf(document), own };
        return { kind, id: document.id, level, title, data, ...wishes };
      });
  return [
    ...views('passport', passport ? [passport] : [], (one) => passportView(project, one)),
    ...views('event-plan', plans, (one) => planView(project, passport, one)),
    ...views('triads', triads, (one) => triadsView(project, passport, one)),
    ...views('interaction-plan', interactionPlans, (one) =>
      interactionView(project, passport, one),
    ),
  ];
}

interface Printable {
  readonly place: Place;
  readonly id: string;
  readonly title?: string;
}
