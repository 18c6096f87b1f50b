import type { Workspace } from '../../model/workspace.js';
import type { Place, SourceFile } from '../../source/source-file.js';
import { type SignedName, signedNames } from './signed-names.js';
import { type WrittenPerson, writtenPeople } from './written-people.js';

/** A place that does not hold its file's text: what may outlive the file. */
export interface FilePlace extends Omit<Place, 'source'> {
  readonly file: string;
}

/** Whom the documents of a workspace name, and who signs them. */
export interface PeopleRegister<P = Place> {
  readonly persons: readonly WrittenPerson<P>[];
  readonly signatures: readonly SignedName<P>[];
}

/** Gathers everybody named in a workspace or in a part of it. */
export function peopleOf(workspace: Workspace): PeopleRegister {
  return { persons: writtenPeople(workspace), signatures: signedNames(workspace) };
}

function mapPlaces<P, Q>(register: PeopleRegister<P>, to: (place: P) => Q): PeopleRegister<Q> {
  return {
    persons: register.persons.map((one) => ({ ...one, place: to(one.place) })),
    signatures: register.signatures.map(({ person, ...one }) => ({
      ...one,
      place: to(one.place),
      ...(person && { person: { ...person, place: to(person.place) } }),
    })),
  };
}

/**
 * The register without the files it was gathered from.
 *
 * @param entityOf says what a place belongs to: afterwards nobody can
 */
export function detach(
  { persons, signatures }: PeopleRegister,
  entityOf: (place: Place) => string | undefined,
): PeopleRegister<FilePlace> {
  const own = <T extends { readonly place: Place; readonly entity?: string }>(one: T): T => {
    const entity = one.entity ?? entityOf(one.place);
    return entity === undefined ? one : { ...one, entity };
  };
  const owned = { persons: persons.map(own), signatures: signatures.map(own) };
  return mapPlaces(owned, ({ source, ...place }) => ({ ...place, file: source.file }));
}

function distinct<T extends { readonly place: FilePlace }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one.place), one])).values()];
}

function byFile<T extends { readonly place: FilePlace }>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) =>
    a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0,
  );
}

/**
 * One register of several, with the files at hand again. The parts may overlap in what they share; the
 * order does not depend on how the workspace was parted: the directory first, then file by file.
 */
export function joinRegisters(
  parts: readonly PeopleRegister<FilePlace>[],
  sourceOf: (file: string) => SourceFile,
): PeopleRegister {
  const persons = distinct(parts.flatMap((part) => part.persons));
  const joined = {
    persons: [
      ...persons.filter(({ isListed }) => isListed),
      ...byFile(persons.filter(({ isListed }) => !isListed)),
    ],
    signatures: byFile(distinct(parts.flatMap((part) => part.signatures))),
  };
  return mapPlaces(joined, ({ file, ...place }) => ({ ...place, source: sourceOf(file) }));
}
