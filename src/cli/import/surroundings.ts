import type { Surroundings } from '../../import/understand/understand.js';
import type { MentoringProgramme, MentoringSide } from '../../model/mentoring.js';
import { namedThings } from '../../model/named-things.js';
import type { Workspace } from '../../model/workspace.js';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Names that a side goes by: as written, and those of the directory. */
function namesOf(sides: readonly MentoringSide[]): readonly string[] {
  return sides.flatMap(({ organization }) => {
    if (organization === undefined) return [];
    const { text, target } = organization;
    if (target.kind !== 'organization') return [text];
    const { name, short } = target.organization;
    return [text, name, ...(short === undefined ? [] : [short])];
  });
}

function knownProgramme(programme: MentoringProgramme): Surroundings['programmes'][number] {
  const { id, title, period, directions, events } = programme;
  return {
    id,
    title,
    developing: namesOf(programme.developing),
    experienced: namesOf(programme.experienced),
    period: period?.written.text,
    directions: directions.map(({ text }) => text),
    events: events.map((event) => ({ id: event.named ? event.id : undefined, name: event.name })),
  };
}

/** What a workspace knows already: its people and organizations get no second entry, its ids stay theirs. */
export function surroundingsOf({ documents, directory, programmes }: Workspace): Surroundings {
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
    programmes: programmes.map(knownProgramme),
    projects: documents
      .filter(({ kind }) => kind === 'passport')
      .flatMap(({ project, data }) =>
        project === undefined
          ? []
          : [{ id: project, names: [data.title, data.short].filter(isText) }],
      ),
  };
}
