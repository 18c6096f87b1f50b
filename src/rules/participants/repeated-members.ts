import type { Project } from '../../model/project.js';
import type { Reference } from '../../model/reference-types.js';
import type { Place } from '../../source/source-file.js';
import { participantGroups } from './countable-lists.js';
import { identityOf } from './identity.js';

/** Where a list names somebody who stands in it already. */
export function repeatsAmong(entries: readonly Reference[]): readonly Place[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const identity = identityOf(entry);
    if (seen.has(identity)) return [entry.place];
    seen.add(identity);
    return [];
  });
}

/** Where the participants of a project name somebody twice, in their list or in a group. */
export function repeatedParticipants(project: Project): readonly Place[] {
  const own = project.participants.flatMap(({ reference }) => reference ?? []);
  const lists = [own, ...participantGroups(project).map(({ members }) => members)];
  return lists.flatMap(repeatsAmong);
}
