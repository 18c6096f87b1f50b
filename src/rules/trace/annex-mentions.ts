/** «приложение 2», «в приложениях № 1, 3 и № 5»; «3.1» is no number of an annex. */
const NUMBERED =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])приложени[а-яё]{1,3}\s+№?\s*\d+(?:\s*(?:,|и|–|-)\s*№?\s*\d+)*(?!\d|\.\d)/giu;
/** What makes it the annex of another document: «приложение 2 к приказу», «приложение 5 приказа». */
const OF_ANOTHER =
  /^\s+(?:к|(?:приказ|постановлени|распоряжени|указ|закон|письм)[а-яё]*)(?![А-Яа-яё])/iu;

/** A mention of an annex by its number. */
export interface AnnexMention {
  readonly number: number;
  readonly words: string;
  readonly index: number;
}

/** The numbers of one mention; the first with the word before it, «1–3» with all between. */
function numbersIn(words: string, index: number): readonly AnnexMention[] {
  let before: { readonly number: number; readonly end: number } | undefined;
  return [...words.matchAll(/\d+/g)].flatMap(({ 0: digits, index: at }) => {
    const number = Number(digits);
    const isRange = before !== undefined && /[–-]/.test(words.slice(before.end, at));
    const first = isRange && before !== undefined ? before.number + 1 : number;
    const start = before === undefined ? 0 : at;
    const end = at + digits.length;
    before = { number, end };
    return Array.from({ length: Math.max(1, number - first + 1) }, (_, step) => ({
      number: Math.min(first + step, number),
      words: words.slice(start, end),
      index: index + start,
    }));
  });
}

/** The annexes that a text mentions by number. */
export function mentionedAnnexes(text: string): readonly AnnexMention[] {
  return [...text.matchAll(NUMBERED)].flatMap(({ 0: words, index }) =>
    OF_ANOTHER.test(text.slice(index + words.length)) ? [] : numbersIn(words, index),
  );
}
