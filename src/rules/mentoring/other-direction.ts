import { nameWords } from '../../language/russian/normalize.js';
import { stem } from '../../language/russian/stem.js';
import type { MentoringProgramme, ProgrammeEvent } from '../../model/mentoring.js';
import type { Direction } from '../../model/regulation.js';
import { within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { type OtherDirectionArgs, otherDirectionPage } from './other-direction.page.js';

/** Fewer words than this are found in any text. */
const FEWEST_WORDS = 3;

/** A text as its stems, in order, so that a name in any case is a part of it. */
function stemmed(text: string): string {
  return ` ${nameWords(text)
    .map(({ word }) => stem(word))
    .join(' ')} `;
}

/** The name of a direction up to its bracket or comma. */
function coreOf({ name }: Direction): string {
  return stemmed(name.replace(/[(,].*$/su, ''));
}

/** Directions of the regulation that the programme has not, by the words of one event. */
function othersNamed(
  { name, items, directions }: ProgrammeEvent,
  others: readonly { readonly direction: Direction; readonly core: string }[],
): readonly Direction[] {
  if (directions.length > 0) return [];
  const text = stemmed([name, ...items.map((item) => item.text)].join(' '));
  return others.filter(({ core }) => text.includes(core)).map(({ direction }) => direction);
}

/** The directions that the regulation has and the programme has not chosen. */
function othersOf({ regulation, directions }: MentoringProgramme) {
  const chosen = new Set(directions.map(({ direction }) => direction));
  // A direction that is not the regulation's may be any of them.
  if (directions.length === 0 || directions.some(({ direction, isOwn }) => !direction && !isOwn)) {
    return [];
  }
  return (regulation?.target?.directions ?? [])
    .filter((direction) => !chosen.has(direction))
    .map((direction) => ({ direction, core: coreOf(direction) }))
    .filter(({ core }) => core.trim().split(' ').length >= FEWEST_WORDS);
}

/** Speaks of events about a direction of mentoring that is not the programme's. */
export const otherDirection = defineRule<OtherDirectionArgs, 'workspace'>({
  id: 'mentoring/other-direction',
  severity: 'info',
  scope: 'workspace',
  page: otherDirectionPage,
  check: ({ programmes }, emit) => {
    for (const programme of programmes) {
      const others = othersOf(programme);
      for (const event of others.length === 0 ? [] : programme.events) {
        for (const direction of othersNamed(event, others)) {
          emit({
            at: within(event.place, 'name'),
            args: { direction: direction.name },
            related: [{ at: direction.place, label: 'direction' }],
            entity: `${programme.id}/event:${event.id}`,
          });
        }
      }
    }
  },
});
