import type { WrittenText } from '../../model/written-texts.js';
import { rawText } from '../../source/locate.js';
import { defineRule } from '../define-rule.js';
import { deliverableSeam } from './deliverable-seams.js';
import { type GluedItemsArgs, gluedItemsPage } from './glued-items.page.js';
import { DOING_WORDS } from './item-beginnings.js';
import { capitalSeam, capitalsIn, runOnSeam, type Seam } from './item-seams.js';
import { numbersInLine } from './numbers-in-line.js';
import { proseOf, proseTextOf } from './prose.js';

/** A text whose lines in the file begin with numbers is `schema/list-as-text`. */
function isNumberedInFile({ place }: WrittenText): boolean {
  return /\n[ \t]*\d{1,2}[.)]\s/.test(rawText(place));
}

/** What events leave behind is named by things, which run together like doings elsewhere. */
function isOfResults({ place: { path } }: WrittenText): boolean {
  return path.includes('events') && path.includes('results');
}

function seamIn(one: WrittenText): Seam | undefined {
  const { text } = one;
  const capital = text.indexOf(' ') < 0 ? undefined : capitalSeam(text);
  if (capital !== undefined) return capital;
  const start = numbersInLine(text);
  if (start !== undefined) return isNumberedInFile(one) ? undefined : { start, isSure: true };
  return runOnSeam(text) ?? (isOfResults(one) ? deliverableSeam(text) : undefined);
}

/** Words shown of the second item. */
const SHOWN = /^(?:\S+\s+){0,3}\S+/;

const FIRST_NUMBER = /(?<![\d.])1[.)][ \u00a0]+[А-Яа-яЁё«]/;
const WORD = '[А-Яа-яЁё]+';
const DOING = `(?:${[...DOING_WORDS].join('|')})(?![а-яё])`;
/** A row of words from a doing to another that no «и» joins to it. */
const TWO_DOINGS = new RegExp(`^${DOING}(?:[ -]${WORD})+?(?<! [аи]) ${DOING}`, 'im');

/** A glance at all texts in one: each is looked at only where one of them may have a seam. */
function mayHaveSeams(texts: string): boolean {
  return (
    FIRST_NUMBER.test(texts) ||
    TWO_DOINGS.test(texts) ||
    capitalsIn(texts).length > 0 ||
    deliverableSeam(texts) !== undefined
  );
}

/** Speaks of items of lists that hold two. */
export const gluedItems = defineRule<GluedItemsArgs, 'document'>({
  id: 'text/glued-items',
  severity: 'warning',
  scope: 'document',
  page: gluedItemsPage,
  check: (document, emit) => {
    if (!mayHaveSeams(proseTextOf(document))) return;
    for (const one of proseOf(document)) {
      const seam = seamIn(one);
      if (seam === undefined) continue;
      const { start, isSure } = seam;
      const second = SHOWN.exec(one.text.slice(start))?.[0] ?? '';
      const part = { start, end: start + second.length };
      emit({
        at: { ...one.place, part },
        args: { second: second.replace(/\s+/g, ' ').replace(/[\s.,;:]+$/, '') },
        ...(!isSure && { severity: 'info' }),
      });
    }
  },
});
