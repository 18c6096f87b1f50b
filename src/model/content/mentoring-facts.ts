import type { MentoringProgramme, MentoringSide } from '../mentoring.js';
import type { NamedDirection, Regulation } from '../regulation.js';
import type { ContentItem } from './content.js';
import { factItem } from './facts.js';

/** The directions of a regulation that documents print in full, whatever they call them themselves. */
export function directionFacts(named: readonly NamedDirection[]): readonly ContentItem[] {
  return named.flatMap(({ direction }) =>
    direction === undefined
      ? []
      : factItem(direction.place, { name: direction.name }, direction.name),
  );
}

/** The directions of a regulation that an unfilled form offers to choose from. */
export function choiceFacts(regulation: Regulation | undefined): readonly ContentItem[] {
  return (regulation?.directions ?? []).flatMap(({ place, name, short }) =>
    factItem(place, { short: short ?? name }, name),
  );
}

function sideNames(sides: readonly MentoringSide[]): readonly string[] {
  return sides.flatMap(({ organization }) => organization?.text ?? []);
}

/** What a completion report prints of its programme. */
export function programmeFacts(programme: MentoringProgramme | undefined): readonly ContentItem[] {
  if (programme === undefined) return [];
  const { place, title, experienced, developing, directions, period, events } = programme;
  const sides = { experienced: sideNames(experienced), developing: sideNames(developing) };
  const named = directions.map(({ text }) => text);
  return [
    ...factItem(place, { title, ...sides, named, period: period?.written.text }, title),
    ...events.flatMap(({ place: at, name, number }) => factItem(at, { name, number }, name)),
  ];
}
