import type { Place } from '../../source/source-file.js';
import { defineRule } from '../define-rule.js';
import { groupBy } from '../group-by.js';
import { type IntroducedAgainArgs, introducedAgainPage } from './introduced-again.page.js';
import { proseOf, proseTextOf } from './prose.js';

/** «(далее – МСО)», «(далее – Положение)»: the short word of the brackets. */
const INTRODUCED = /\(\s*далее(?:\s+по\s+тексту)?\s*[–—:-]\s*([^()]{2,60}?)\s*\)/gi;

interface Introduced {
  readonly at: Place;
  readonly word: string;
}

/** Speaks of a short word that one document introduces more than once. */
export const introducedAgain = defineRule<IntroducedAgainArgs, 'document'>({
  id: 'text/introduced-again',
  severity: 'info',
  scope: 'document',
  page: introducedAgainPage,
  check: (document, emit) => {
    if (!proseTextOf(document).includes('алее')) return;
    const all = proseOf(document).flatMap(({ place, text }): readonly Introduced[] =>
      [...text.matchAll(INTRODUCED)].map(({ 0: whole, 1: word = '', index: start }) => ({
        at: { ...place, part: { start, end: start + whole.length } },
        word: word.replace(/[«»"]/g, '').replace(/\s+/g, ' ').trim(),
      })),
    );
    for (const [first, again, ...more] of groupBy(all, ({ word }) => word.toLowerCase())) {
      if (first === undefined || again === undefined) continue;
      emit({
        at: again.at,
        args: { word: first.word, times: more.length + 2 },
        related: [
          { at: first.at, label: 'first' },
          ...more.map(({ at }) => ({ at, label: 'also' })),
        ],
      });
    }
  },
});
