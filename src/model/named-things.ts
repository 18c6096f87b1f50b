import type { Place } from '../source/source-file.js';
import { within } from '../source/source-file.js';
import type { LoadedDocument } from './document.js';
import { type Cursor, field, items, text } from './link/cursor.js';
import { rootOf } from './link/directory.js';

/** Something an author gave an id: what kind of thing, the id, where it stands. */
export interface NamedThing {
  readonly thing: string;
  readonly id: string;
  readonly place: Place;
}

/** The lists of each kind of document whose items may have ids, and what their items are. */
const LISTS: Readonly<Record<string, readonly (readonly [field: string, thing: string])[]>> = {
  directory: [
    ['organizations', 'organization'],
    ['people', 'person'],
    ['groups', 'group'],
  ],
  passport: [
    ['tasks', 'task'],
    ['indicators', 'indicator'],
    ['results', 'result'],
    ['risks', 'risk'],
    ['stages', 'stage'],
    ['roles', 'role'],
    ['annexes', 'annex'],
  ],
  'event-plan': [['events', 'event']],
  triads: [
    ['triads', 'triad'],
    ['seminars', 'seminar'],
  ],
};

function named(cursor: Cursor, thing: string): readonly NamedThing[] {
  const id = text(cursor, 'id');
  return id === undefined ? [] : [{ thing, id, place: within(cursor.place, 'id') }];
}

/** Everything in a document that has an id of its own, the document itself first. */
export function namedThings(document: LoadedDocument): readonly NamedThing[] {
  const root = rootOf(document);
  const lists = LISTS[document.kind ?? ''] ?? [];
  const own = lists.flatMap(([name, thing]) =>
    items(root, name).flatMap((item) => named(item, thing)),
  );
  const staged = document.kind === 'event-plan' ? items(root, 'stages') : [];
  const events = staged.flatMap((stage) =>
    items(stage, 'events').flatMap((item) => named(item, 'event')),
  );
  const isDocument = field(root, 'id') !== undefined && document.kind !== 'config';
  return [...(isDocument ? named(root, 'document') : []), ...own, ...events];
}
