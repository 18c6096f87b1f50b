import { splitEnumeration } from '../../../language/russian/enumeration.js';
import type { Context } from '../context.js';
import type { Document } from '../documents.js';
import { type DraftFields, list, made } from '../draft.js';
import type { Surroundings } from '../understand.js';
import { directoryEntries } from './directory.js';
import { mentionsIn } from './mentions.js';
import { groupNames } from './own-groups.js';
import { isShortName } from './short-names.js';

/** The directory that documents need: those they name whom the workspace does not know. */
export function directoryDocument(
  documents: readonly Document[],
  { people, newId }: Context,
  { isKnown }: Surroundings,
  name: string,
): Document | undefined {
  const mentions = documents.flatMap(({ fields }) => mentionsIn(fields));
  const ownGroups = documents.flatMap(({ fields }) => groupNames(fields));
  const { organizations, groups } = directoryEntries(mentions, { isKnown, newId, ownGroups });
  const named = mentions.flatMap(({ text, from }) =>
    splitEnumeration(text).parts.map((part) => ({ text: part.text, from })),
  );
  for (const { text, from } of named) {
    if (isShortName(text) && !isKnown(text))
      people.meet({ leaf: text, words: '', ...(from && { from }) });
  }
  const persons = people.entries();
  if (organizations.length + groups.length + persons.length === 0) return undefined;
  const id = newId(`${name}-directory`, 'directory');
  const fields: DraftFields = {
    kind: made('directory'),
    format: made(1),
    id: made(id),
    organizations: list(organizations),
    people: list(persons),
    groups: list(groups),
  };
  return { kind: 'directory', id, file: `directory/${name}.yaml`, fields };
}
