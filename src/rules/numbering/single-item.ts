import type { Passport } from '../../model/project.js';
import { type Place, within } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { readOrdinal } from './ordinal-text.js';
import { type SingleItemArgs, singleItemPage } from './single-item.page.js';

/** A number before a text that no second number follows: «1. Создать …», not «1. … 2. …», not «1.1». */
const FIRST = /^\s*(1[.)])\s+[А-Яа-яЁё«]/;
const SECOND = /(?:^|[\s;.])2[.)]\s*[А-Яа-яЁё«]/;

interface Numbered {
  readonly at: Place;
  readonly number: string;
  readonly list: SingleItemArgs['list'];
}

function goalIn({ goal }: Passport): readonly Numbered[] {
  const number = goal && FIRST.exec(goal.text)?.[1];
  if (goal === undefined || number === undefined || SECOND.test(goal.text)) return [];
  return [{ at: goal.place, number, list: 'goal' }];
}

function aloneIn(passport: Passport): readonly Numbered[] {
  return (['tasks', 'results', 'risks', 'relevance'] as const).flatMap((list) => {
    const [only, more] = passport[list];
    if (only?.number === undefined || more !== undefined) return [];
    if (readOrdinal(only.number)?.key !== '1') return [];
    return [{ at: within(only.place, 'number'), number: only.number, list }];
  });
}

/** Speaks of a number where there is nothing to count. */
export const singleItem = defineRule<SingleItemArgs, 'project'>({
  id: 'numbering/single-item',
  severity: 'info',
  scope: 'project',
  page: singleItemPage,
  check: ({ passport, id }, emit) => {
    if (passport === undefined) return;
    for (const { at, number, list } of [...goalIn(passport), ...aloneIn(passport)]) {
      emit({ at, args: { number, list }, entity: `${id}/project:${id}` });
    }
  },
});
