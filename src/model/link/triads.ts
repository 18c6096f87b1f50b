import type { TimingContext } from '../../timing/timing.js';
import type { LinkTo } from '../document-parts.js';
import type { Reference } from '../reference-types.js';
import type {
  AssignmentTemplates,
  Module,
  Seminar,
  Triad,
  TriadsDocument,
  Workshop,
} from '../triads.js';
import { linkAnnexStamp } from './annex-stamp.js';
import { linkApprobation } from './approbation.js';
import { linkApproval, linkSignatures } from './approval.js';
import { linkAssignments, linkTemplates } from './assignments.js';
import { linkConcept, linkFigures, linkTableHeads } from './concept.js';
import { type Cursor, field, items, text, texts } from './cursor.js';
import { identityOf, linksOf } from './identity.js';
import { createModuleIndex, linkModules } from './modules.js';
import { linkReferences, referenceOf, type Scope } from './reference.js';
import { linkTerm } from './term.js';
import { textFields } from './text-fields.js';
import { linkTextItems } from './text-items.js';

interface Surroundings {
  readonly scope: Scope;
  readonly context: TimingContext;
  readonly modulesOf: (workshop: Cursor) => readonly LinkTo<Module>[];
}

function linkTriad(
  cursor: Cursor,
  scope: Scope,
  templates: AssignmentTemplates | undefined,
): Triad {
  const number = text(cursor, 'number');
  const direction = text(cursor, 'direction');
  const member = (name: 'mentor' | 'adviser' | 'trainee') => {
    const reference = referenceOf(cursor, name, scope);
    return reference === undefined ? {} : { [name]: reference };
  };
  const identity = identityOf(cursor, direction ?? number ?? '');
  return {
    place: cursor.place,
    ...(identity.named || number === undefined ? { id: identity.id } : { id: number }),
    ...(number !== undefined && { number }),
    ...(direction !== undefined && { direction }),
    ...member('mentor'),
    ...member('adviser'),
    ...member('trainee'),
    assignments: linkAssignments(cursor, direction, templates),
  };
}

function linkWorkshops(cursor: Cursor, { scope, modulesOf }: Surroundings): readonly Workshop[] {
  return items(cursor, 'workshops').flatMap((item) => {
    const named = field(item, 'municipality');
    const topic = text(item, 'topic');
    const modules = named === undefined ? [] : texts(item, 'modules');
    const covers = modulesOf(item);
    return linkReferences(named ?? item, scope).map((municipality: Reference) => ({
      place: item.place,
      municipality,
      modules,
      covers,
      ...(topic !== undefined && { topic }),
    }));
  });
}

function linkSeminar(cursor: Cursor, around: Surroundings): Seminar {
  const { scope, context } = around;
  const number = text(cursor, 'number');
  const name = text(cursor, 'name');
  const term = linkTerm(field(cursor, 'term'), context);
  const triad = linksOf(cursor, 'triad')[0];
  const host = referenceOf(cursor, 'host', scope);
  return {
    place: cursor.place,
    id: text(cursor, 'id') ?? number ?? identityOf(cursor, name ?? '').id,
    ...(number !== undefined && { number }),
    ...(name !== undefined && { name }),
    ...(term && { term }),
    ...(triad && { triad }),
    ...(host && { host }),
    parts: linkTextItems(cursor, 'parts'),
    workshops: linkWorkshops(cursor, around),
  };
}

/** The triads of a project, what they do and try, and their seminars. */
export function linkTriads(cursor: Cursor, scope: Scope, context: TimingContext): TriadsDocument {
  const templates = linkTemplates(cursor);
  const figures = linkFigures(cursor);
  const modules = linkModules(cursor);
  const around = { scope, context, modulesOf: createModuleIndex(modules) };
  const triads = items(cursor, 'triads').map((triad) => linkTriad(triad, scope, templates));
  const parent = linksOf(cursor, 'parent')[0];
  const annex = linkAnnexStamp(cursor, context);
  const approval = linkApproval(field(cursor, 'approval'), scope, context);
  const concept = linkConcept(cursor, figures);
  const approbation = linkApprobation(cursor, triads);
  return {
    place: cursor.place,
    id: text(cursor, 'id') ?? '',
    ...textFields(cursor, 'title'),
    ...(parent && { parent }),
    ...(annex && { annex }),
    ...(approval && { approval }),
    signatures: linkSignatures(cursor, 'signatures', scope, context),
    ...(concept && { concept }),
    figures,
    tables: linkTableHeads(cursor),
    triads,
    ...(templates && { assignments: templates }),
    ...(approbation && { approbation }),
    modules,
    seminars: items(cursor, 'seminars').map((seminar) => linkSeminar(seminar, around)),
  };
}
