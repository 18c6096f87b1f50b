import type { WrittenText } from '../../model/written-texts.js';
import { rawText } from '../../source/locate.js';
import { defineRule } from '../define-rule.js';
import { type GluedItemsArgs, gluedItemsPage } from './glued-items.page.js';
import { DOING_WORDS, ITEM_BEGINNINGS, tableForm } from './item-beginnings.js';
import { numbersInLine } from './numbers-in-line.js';
import { proseOf, proseTextOf } from './prose.js';

/** Where a second item begins, and how sure that is. */
interface Seam {
  readonly start: number;
  readonly isSure: boolean;
}

const WORD = '[А-Яа-яЁё]+';
/** A capital after a semicolon, or after a word or a bracket with no sign between. «Подготовка: …» says who does what. */
const CAPITAL = /(;|[)»%]|[А-Яа-яЁё][а-яё]{2,}) ([А-ЯЁ][а-яё]{3,})(?![А-Яа-яЁё-])(?!\s*:)/g;
/** What may be called by a name that begins like an item and has lost its quotes. */
const CALLED =
  /^(?:программ|модул|курс|тем|раздел|блок|конкурс|номинаци|направлени|секци|рубрик|станци|кейс)[а-яё]{0,4}$/i;

/** A row of words with no sign from the beginning of the text. */
const UNBROKEN = new RegExp(`^${WORD}(?:[ -]${WORD})*`);
/** Endings of a noun that a doing is done to or by: «семинара», «отчётов», «мероприятий». */
const OBJECT = /(?:ов|ев|[нц]ий|ей|[аяыи])$/;
const NO_OBJECT =
  /(?:^(?:и|или|а|но|для|при|на|по|за|под|через|после|с|со|от|до|из|без|их|его|ее|также|если|как|чтобы)|(?:ущ|ющ|ащ|ящ|вш|ш|нн|ем|им)(?:ей|ая|ий|ого|их|ых|ую|ые|ие)|(?:ая|яя|ое|ее|ла|ли|ся))$/;

/** Whether a place stands within guillemets. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('«', at) > text.lastIndexOf('»', at);
}

/** Places of capitals that may begin a second item. */
function capitalsIn(text: string): readonly number[] {
  return [...text.matchAll(CAPITAL)].flatMap(({ 1: before = '', 2: word = '', index }) =>
    ITEM_BEGINNINGS.has(tableForm(word)) && !CALLED.test(before) ? index + before.length + 1 : [],
  );
}

function capitalSeam(text: string): Seam | undefined {
  const start = capitalsIn(text).find((at) => !isQuoted(text, at));
  return start === undefined ? undefined : { start, isSure: true };
}

/** «проведение семинара подготовка отчёта»: the second doing is the object of nothing. */
function runOnSeam(text: string): Seam | undefined {
  const words = UNBROKEN.exec(text)?.[0].split(/[ ]/) ?? [];
  let start = 0;
  for (const [index, word] of words.entries()) {
    const isDoing = DOING_WORDS.has(tableForm(word));
    if (index === 0 && !isDoing) return undefined;
    const before = tableForm(words[index - 1] ?? '');
    if (index > 1 && isDoing && OBJECT.test(before) && !NO_OBJECT.test(before)) {
      return { start, isSure: false };
    }
    start += word.length + 1;
  }
  return undefined;
}

/** A text whose lines in the file begin with numbers is `schema/list-as-text`. */
function isNumberedInFile({ place }: WrittenText): boolean {
  return /\n[ \t]*\d{1,2}[.)]\s/.test(rawText(place));
}

function seamIn(one: WrittenText): Seam | undefined {
  const { text } = one;
  const capital = text.indexOf(' ') < 0 ? undefined : capitalSeam(text);
  if (capital !== undefined) return capital;
  const start = numbersInLine(text);
  if (start !== undefined) return isNumberedInFile(one) ? undefined : { start, isSure: true };
  return runOnSeam(text);
}

/** Words shown of the second item. */
const SHOWN = /^(?:\S+\s+){0,3}\S+/;

const FIRST_NUMBER = /(?<![\d.])1[.)][ \u00a0]+[А-Яа-яЁё«]/;
const DOING = `(?:${[...DOING_WORDS].join('|')})(?![а-яё])`;
/** A row of words from a doing to another that no «и» joins to it. */
const TWO_DOINGS = new RegExp(`^${DOING}(?:[ -]${WORD})+?(?<! [аи]) ${DOING}`, 'im');

/** A glance at all texts in one: each is looked at only where one of them may have a seam. */
function mayHaveSeams(texts: string): boolean {
  return FIRST_NUMBER.test(texts) || TWO_DOINGS.test(texts) || capitalsIn(texts).length > 0;
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
