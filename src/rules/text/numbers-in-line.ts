/** A number with its mark before a word. */
const MARKER = /(?<=^|[\s;,.:»)])(\d{1,2})([.)])[ \u00a0]+(?=[А-Яа-яЁё«])/g;
/** Words that a number belongs to: «п. 2.», «таблица 2.», «не менее 2.». */
const OWNER =
  /(?:^|[\s(])(?:п|пп|пункт[а-яё]*|подпункт[а-яё]*|рис|рисун[а-яё]*|таблиц[а-яё]*|табл|раздел[а-яё]*|част[а-яё]*|глав[а-яё]*|приложени[а-яё]*|ст|стать[а-яё]*|этап[а-яё]*|модул[а-яё]*|триад[а-яё]*|уров[а-яё]*|менее|более|до|от|в|на|по|из|с|и|или|№)\.?\s*$/i;

interface Marker {
  readonly number: number;
  readonly sign: string;
  readonly start: number;
}

function markersIn(text: string): readonly Marker[] {
  return [...text.matchAll(MARKER)].flatMap(({ 1: digits = '', 2: sign = '', index }) =>
    OWNER.test(text.slice(Math.max(0, index - 16), index))
      ? []
      : [{ number: Number(digits), sign, start: index }],
  );
}

/**
 * Where the second of two numbered items begins that stand in one line of a text: «1. … 2. …».
 * Numbers in brackets within a sentence («из: 1) …; 2) …») number its parts, unless the text begins
 * with one.
 */
export function numbersInLine(text: string): number | undefined {
  if (text.indexOf('2.') < 0 && text.indexOf('2)') < 0) return undefined;
  const markers = markersIn(text);
  for (const [index, second] of markers.entries()) {
    const first = markers[index - 1];
    if (first === undefined || first.sign !== second.sign) continue;
    if (first.number !== 1 || second.number !== 2) continue;
    const isOpening = text.slice(0, first.start).trim() === '';
    if (second.sign === ')' && !isOpening) continue;
    if (!text.slice(first.start, second.start).includes('\n')) return second.start;
  }
  return undefined;
}
