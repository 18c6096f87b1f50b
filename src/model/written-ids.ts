import { type Place, within } from '../source/source-file.js';
import type { Project } from './project.js';
import { valueAt } from './value-at.js';

/** What an id may be the id of. */
export type IdKind = 'task' | 'indicator' | 'result' | 'stage' | 'event' | 'triad' | 'seminar';

function entriesOf(value: unknown): readonly Place['path'][number][] {
  return Array.isArray(value) ? [...value.keys()] : [];
}

/** Texts and numbers that stand under `names` in the entries of a list, ill-formed entries included. */
function namesIn(place: Place, list: string, names: readonly string[]): readonly string[] {
  const at = within(place, list);
  return entriesOf(valueAt(at)).flatMap((index) =>
    names.flatMap((name) => {
      const value = valueAt(within(at, index, name));
      return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
    }),
  );
}

/** The ids of a list of a document, and of the same lists in the entries of its `parts`: its stages, its components. */
export function ownIds(document: Place, parts: readonly string[], list: string): readonly string[] {
  return [
    ...namesIn(document, list, ['id']),
    ...parts.flatMap((part) => {
      const entries = within(document, part);
      return entriesOf(valueAt(entries)).flatMap((index) =>
        namesIn(within(entries, index), list, ['id']),
      );
    }),
  ];
}

/**
 * The ids that a project's documents write, by kind; triads and seminars answer to their numbers
 * too. An entry that is ill-formed elsewhere still has its id, so that links to it are not called
 * broken.
 */
export function writtenIds(project: Project): Readonly<Record<IdKind, ReadonlySet<string>>> {
  const { passport, plans, triads } = project;
  const ofPassport = (list: string) =>
    new Set(passport === undefined ? [] : namesIn(passport.place, list, ['id']));
  const ofTriads = (list: string) =>
    new Set(triads.flatMap(({ place }) => namesIn(place, list, ['id', 'number'])));
  return {
    task: ofPassport('tasks'),
    indicator: ofPassport('indicators'),
    result: ofPassport('results'),
    stage: ofPassport('stages'),
    event: new Set(plans.flatMap(({ place }) => ownIds(place, ['stages'], 'events'))),
    triad: ofTriads('triads'),
    seminar: ofTriads('seminars'),
  };
}
