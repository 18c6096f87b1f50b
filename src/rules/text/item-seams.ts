import { DOING_WORDS, ITEM_BEGINNINGS, tableForm } from './item-beginnings.js';

/** Where a second item begins, and how sure that is. */
export interface Seam {
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
export function capitalsIn(text: string): readonly number[] {
  return [...text.matchAll(CAPITAL)].flatMap(({ 1: before = '', 2: word = '', index }) =>
    ITEM_BEGINNINGS.has(tableForm(word)) && !CALLED.test(before) ? index + before.length + 1 : [],
  );
}

/** A capital letter, with no sign that calls for it, where an item could begin. */
export function capitalSeam(text: string): Seam | undefined {
  const start = capitalsIn(text).find((at) => !isQuoted(text, at));
  return start === undefined ? undefined : { start, isSure: true };
}

/** «проведение семинара подготовка отчёта»: the second doing is the object of nothing. */
export function runOnSeam(text: string): Seam | undefined {
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

/** How many items a text seems to hold, by the capitals within it. */
export function itemsIn(text: string): number {
  let count = 1;
  for (let rest = text; ; count++) {
    const seam = capitalSeam(rest);
    if (seam === undefined) return count;
    rest = rest.slice(seam.start);
  }
}
