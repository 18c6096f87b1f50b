import { withDistinctIds } from '../distinct-ids.js';
import type { LoadedDocument } from '../document.js';
import type { Directory, Group, Organization, Person } from '../reference-types.js';
import { type Cursor, items } from './cursor.js';
import { entryReferences } from './entry-references.js';
import { isUnknown, lostFields } from './lost-fields.js';
import { linkGroup, linkOrganization, linkPerson } from './organization-entry.js';
import { NO_OWN_NAMES } from './own-names.js';
import { linkReferences } from './reference.js';
import { createResolver } from './resolver.js';

/** The root of a document, ready for linking. */
export function rootOf(document: LoadedDocument): Cursor {
  return { value: document.data, place: { source: document.source, path: [] } };
}

function collect<T extends { readonly id: string; readonly name: string }>(
  documents: readonly LoadedDocument[],
  name: string,
  link: (cursor: Cursor) => T | undefined,
): ReadonlyMap<string, T> {
  const entries = documents.flatMap((document) =>
    items(rootOf(document), name).flatMap((cursor) => link(cursor) ?? []),
  );
  return new Map(withDistinctIds(entries).map((entry) => [entry.id, entry]));
}

const LISTS = ['organizations', 'people', 'groups'];

function folderOf({ source }: LoadedDocument): string {
  return source.file.replace(/[^/]*$/, '');
}

/** Whether names may stand in a directory that cannot be read: by its form, or by the name of its list. */
function mayHideNames(documents: readonly LoadedDocument[]): boolean {
  const ofProjects = new Set(
    documents.filter(({ project }) => project !== undefined).map(folderOf),
  );
  return documents.some((document) => {
    const { kind, unread, project, shape } = document;
    if (unread?.kind === 'directory') return true;
    const isList = shape.some(({ path }) => path.length === 1);
    if (kind === 'directory' && isList) {
      const lost = lostFields(document);
      return isUnknown(document) || LISTS.some((name) => lost.has(name));
    }
    return isUnknown(document) && project === undefined && !ofProjects.has(folderOf(document));
  });
}

/** All directories of a workspace as one. */
export function linkDirectory(documents: readonly LoadedDocument[]): Directory {
  const own = documents.filter(({ kind }) => kind === 'directory');
  const organizations: ReadonlyMap<string, Organization> = collect(
    own,
    'organizations',
    linkOrganization,
  );
  const people: ReadonlyMap<string, Person> = collect(own, 'people', linkPerson);
  const isPartial = mayHideNames(documents);
  const none = new Map<string, Group>();
  const bare = {
    resolve: createResolver({ organizations, people, groups: none }),
    own: NO_OWN_NAMES,
    isPartial,
  };
  const groups = collect(own, 'groups', (cursor) =>
    linkGroup(cursor, (member) => linkReferences(member, bare)),
  );
  const resolve =
    groups.size === 0 ? bare.resolve : createResolver({ organizations, people, groups });
  const references = [
    ...[...groups.values()].flatMap(({ members }) => members),
    ...own.flatMap((document) => entryReferences(rootOf(document), { ...bare, resolve })),
  ];
  return { organizations, people, groups, references, isPartial, resolve };
}
