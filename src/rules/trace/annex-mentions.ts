/** «приложение 2», «в приложениях № 1»; not «приложение 2 к приказу», which is another document's. */
const NUMBERED = /(?<![A-Za-zÀ-ɏЀ-ӿ])приложени(?:е|я|ю|ем|и|ях)\s+№?\s*(\d+)(?![\d.]|\s+к\s)/giu;

/** A mention of an annex by its number. */
export interface AnnexMention {
  readonly number: number;
  readonly words: string;
  readonly index: number;
}

/** The annexes that a text mentions by number. */
export function mentionedAnnexes(text: string): readonly AnnexMention[] {
  return [...text.matchAll(NUMBERED)].map(({ 0: words, 1: number, index }) => ({
    number: Number(number),
    words,
    index,
  }));
}
