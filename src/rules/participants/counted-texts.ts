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

/** Most texts hold no figure, and their places are not worth making. */
function hasFigure({ text }: { readonly text: string }): boolean {
  return /\d/.test(text);
}

function itemTexts(items: readonly Pick<Item, 'text' | 'place'>[], entity: string) {
  return items.filter(hasFigure).map(
    ({ text, place }): CountedText => ({
      text,
      place: textPlace(place, 'text'),
      of: 'text',
      entity,
    }),
  );
}

function eventTexts({ id, name, place, results }: PlanEvent, project: Project) {
  const entity = `${project.id}/event:${id}`;
  const own: readonly CountedText[] = hasFigure({ text: name })
    ? [{ text: name, place: within(place, 'name'), of: 'text', entity }]
    : [];
  return [...own, ...itemTexts(results, entity)];
}

function indicatorTexts(project: Project): readonly CountedText[] {
  return (project.passport?.indicators ?? []).flatMap(({ id, name, targets, years }) => {
    const about = { indicator: name, entity: `${project.id}/indicator:${id}` };
    return [
      ...targets.filter(hasFigure).map(
        ({ text, place }): CountedText => ({
          text,
          place: textPlace(place, 'text'),
          of: 'target',
          ...about,
        }),
      ),
      ...years
        .filter(hasFigure)
        .map(({ text, place }): CountedText => ({ text, place, of: 'year', ...about })),
    ];
  });
}

/** The texts of a project that hold a figure: targets first, then the passport, then the plans. */
export function countedTextsOf(project: Project): readonly CountedText[] {
  const { passport, plans } = project;
  const goal = passport?.goal;
  const items = (all: readonly Item[] | undefined, kind: string) =>
    (all ?? []).flatMap((item) => itemTexts([item], `${project.id}/${kind}:${item.id}`));
  return [
    ...indicatorTexts(project),
    ...(goal && hasFigure(goal)
      ? [{ ...goal, of: 'text', entity: `${project.id}/goal:${passport.id}` } as const]
      : []),
    ...items(passport?.tasks, 'task'),
    ...items(passport?.results, 'result'),
    ...plans.flatMap(({ events }) => events.flatMap((event) => eventTexts(event, project))),
  ];
}
