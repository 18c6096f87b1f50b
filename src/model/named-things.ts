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
  /**
   * Where the id must be one of a kind, if not in the whole project: the id of a document whose
   * items are only named within it, such as the events of an interaction plan.
   */
  readonly home?: string;
}

/** Lists of lists whose items may have ids: the events under the stages of a plan. */
type Nested = readonly [list: string, field: string, thing: string];

const NESTED: Readonly<Record<string, readonly Nested[]>> = {
  'event-plan': [['stages', 'events', 'event']],
  'interaction-plan': [['components', 'events', 'event']],
  'mentoring-programme': [['stages', 'events', 'event']],
  regulation: [['sections', 'points', 'point']],
  agreement: [['sections', 'points', 'point']],
};

/** Kinds whose items are only named from within the document, or together with it. */
const HOMES: ReadonlySet<string> = new Set([
  'interaction-plan',
  'regulation',
  'procedure',
  'team-registry',
  'mentoring-programme',
  'agreement',
]);

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
    ['modules', 'module'],
    ['figures', 'figure'],
  ],
  'interaction-plan': [
    ['teams', 'team'],
    ['components', 'component'],
    ['events', 'event'],
  ],
  regulation: [
    ['definitions', 'definition'],
    ['directions', 'direction'],
    ['acts', 'act'],
    ['annexes', 'annex'],
    ['sections', 'section'],
  ],
  procedure: [['steps', 'step']],
  'team-registry': [['teams', 'team']],
  'mentoring-programme': [
    ['stages', 'stage'],
    ['events', 'event'],
  ],
  agreement: [['sections', 'section']],
};

/** What the items of a list are, in a kind of document: an `event` under `events`. */
export function thingIn(kind: string, list: string): string | undefined {
  const own = LISTS[kind]?.find(([field]) => field === list)?.[1];
  return own ?? NESTED[kind]?.find(([, field]) => field === list)?.[2];
}

/** True for a kind whose items have the document, not its project, in front of their ids. */
export function hasOwnItems(kind: string | undefined): boolean {
  return HOMES.has(kind ?? '');
}

function named(cursor: Cursor, thing: string, home?: string): readonly NamedThing[] {
  const id = text(cursor, 'id');
  if (id === undefined) return [];
  return [{ thing, id, place: within(cursor.place, 'id'), ...(home !== undefined && { home }) }];
}

/** Parts of the triads document that stand deeper than its lists. */
function partsOfTriads(root: Cursor): readonly NamedThing[] {
  const concept = field(root, 'concept');
  return [
    ...items(field(root, 'approbation'), 'forms').flatMap((form) => named(form, 'form')),
    ...items(concept, 'definitions').flatMap((one) => named(one, 'definition')),
    ...items(concept, 'sections').flatMap((one) => named(one, 'section')),
  ];
}

/** Everything in a document that has an id of its own, the document itself first. */
export function namedThings(document: LoadedDocument): readonly NamedThing[] {
  const root = rootOf(document);
  const kind = document.kind ?? '';
  const home = HOMES.has(kind) ? document.id : undefined;
  const own = (LISTS[kind] ?? []).flatMap(([name, thing]) =>
    items(root, name).flatMap((item) => named(item, thing, home)),
  );
  const nested = (NESTED[kind] ?? []).flatMap(([list, name, thing]) =>
    items(root, list).flatMap((outer) =>
      items(outer, name).flatMap((item) => named(item, thing, home)),
    ),
  );
  const isDocument = field(root, 'id') !== undefined && kind !== 'config';
  const deeper = kind === 'triads' ? partsOfTriads(root) : [];
  return [...(isDocument ? named(root, 'document') : []), ...own, ...nested, ...deeper];
}

/**
 * What no two things of a workspace may have in common: `project/kind:id`. Documents and the directory
 * are shared by the workspace; the rest belongs to a project, or to the document that alone names it.
 */
export function keyOfName({ project }: LoadedDocument, { thing, id, home }: NamedThing): string {
  const owner = thing === 'document' ? '' : (home ?? project ?? '');
  return `${owner}/${thing}:${id}`;
}
