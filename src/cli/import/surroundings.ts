import type { Surroundings } from '../../import/understand/understand.js';
import { namedThings } from '../../model/named-things.js';
import type { Workspace } from '../../model/workspace.js';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** What a workspace knows already: its people and organizations get no second entry, its ids stay theirs. */
export function surroundingsOf({ documents, directory }: Workspace): Surroundings {
  const ids = documents.flatMap((document) => [
    ...(document.id === undefined ? [] : [document.id]),
    ...namedThings(document).map(({ id }) => id),
  ]);
  const kinds: readonly string[] = ['organization', 'person', 'group'];
  return {
    people: [...directory.people.values()].map(({ id, name, posts }) => ({
      id,
      name,
      posts: posts.map(({ post }) => post),
    })),
    isKnown: (name) => kinds.includes(directory.resolve(name).kind),
    takenIds: ids,
    projects: documents
      .filter(({ kind }) => kind === 'passport')
      .flatMap(({ project, data }) =>
        project === undefined
          ? []
          : [{ id: project, names: [data.title, data.short].filter(isText) }],
      ),
  };
}
