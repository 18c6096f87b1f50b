const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const TO_RUSSIAN: ReadonlyMap<string, string> = pairs(LATIN, RUSSIAN);
const TO_LATIN: ReadonlyMap<string, string> = pairs(RUSSIAN, LATIN);

/** The same keys in the other layout, lower case: «зфыызщке» ↔ «passport». */
export function otherLayout(text: string): string {
  const lower = text.toLowerCase();
  const table = /[а-яё]/.test(lower) ? TO_LATIN : TO_RUSSIAN;
  return Array.from(lower, (key) => table.get(key) ?? key).join('');
}

function pairs(from: string, to: string): Map<string, string> {
  return new Map(Array.from(from, (key, index) => [key, to[index] ?? key]));
}
