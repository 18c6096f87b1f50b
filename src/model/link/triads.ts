import type { TimingContext } from '../../timing/timing.js';
import type { Seminar, Triad, TriadsDocument, Workshop } from '../project.js';
import type { Reference } from '../reference-types.js';
import { type Cursor, field, items, text, texts } from './cursor.js';
import { identityOf, linksOf } from './identity.js';
import { linkReferences, referenceOf, type Scope } from './reference.js';
import { linkTerm } from './term.js';

function linkTriad(cursor: Cursor, scope: Scope): Triad {
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
  };
}

function linkWorkshops(cursor: Cursor, scope: Scope): readonly Workshop[] {
  return items(cursor, 'workshops').flatMap((item) => {
    const named = field(item, 'municipality');
    const topic = text(item, 'topic');
    const modules = named === undefined ? [] : texts(item, 'modules');
    return linkReferences(named ?? item, scope).map((municipality: Reference) => ({
      place: item.place,
      municipality,
      modules,
      ...(topic !== undefined && { topic }),
    }));
  });
}

function linkSeminar(cursor: Cursor, scope: Scope, context: TimingContext): Seminar {
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
    workshops: linkWorkshops(cursor, scope),
  };
}

/** The triads of a project and their seminars. */
export function linkTriads(cursor: Cursor, scope: Scope, context: TimingContext): TriadsDocument {
  const title = text(cursor, 'title');
  return {
    place: cursor.place,
    id: text(cursor, 'id') ?? '',
    ...(title !== undefined && { title }),
    triads: items(cursor, 'triads').map((triad) => linkTriad(triad, scope)),
    seminars: items(cursor, 'seminars').map((seminar) => linkSeminar(seminar, scope, context)),
  };
}
