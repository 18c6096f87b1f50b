import type { Item, PlanEvent, Project } from '../../model/project.js';
import { textPlace } from '../../model/value-at.js';
import { type Place, within } from '../../source/source-file.js';

/** A text of a project that may say how many there are of something. */
export interface CountedText {
  readonly text: string;
  readonly place: Place;
  readonly of: 'target' | 'year' | 'text';
  /** The indicator's name, which says what its target counts. */
  readonly indicator?: string;
  /** `project/kind:id` */
  readonly entity: string;
}

function eventTexts(event: PlanEvent, project: Project): readonly CountedText[] {
  const entity = `${project.id}/event:${event.id}`;
  return [
    { text: event.name, place: within(event.place, 'name'), of: 'text', entity },
    ...event.results.map(
      ({ text, place }): CountedText => ({
        text,
        place: textPlace(place, 'text'),
        of: 'text',
        entity,
      }),
    ),
  ];
}

function indicatorTexts(project: Project): readonly CountedText[] {
  return (project.passport?.indicators ?? []).flatMap(({ id, name, targets, years }) => {
    const about = { indicator: name, entity: `${project.id}/indicator:${id}` };
    return [
      ...targets.map(
        ({ text, place }): CountedText => ({
          text,
          place: textPlace(place, 'text'),
          of: 'target',
          ...about,
        }),
      ),
      ...years.map(({ text, place }): CountedText => ({ text, place, of: 'year', ...about })),
    ];
  });
}

/** The texts of a project that hold a figure: targets first, then the passport, then the plans. */
export function countedTextsOf(project: Project): readonly CountedText[] {
  const { passport, plans } = project;
  const items = (all: readonly Item[] | undefined, kind: string) =>
    (all ?? []).map(
      ({ id, text, place }): CountedText => ({
        text,
        place: textPlace(place, 'text'),
        of: 'text',
        entity: `${project.id}/${kind}:${id}`,
      }),
    );
  const goal = passport?.goal;
  const texts: readonly CountedText[] = [
    ...indicatorTexts(project),
    ...(goal
      ? [{ ...goal, of: 'text', entity: `${project.id}/goal:${passport.id}` } as const]
      : []),
    ...items(passport?.tasks, 'task'),
    ...items(passport?.results, 'result'),
    ...plans.flatMap(({ events }) => events.flatMap((event) => eventTexts(event, project))),
  ];
  return texts.filter(({ text }) => /\d/.test(text));
}
