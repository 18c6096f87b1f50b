const WORD = /[А-ЯЁа-яё]+(?:-[А-ЯЁа-яё]+)*/g;

/** How each word is written in running text, by its lower case; sentence beginnings do not count. */
function casesIn(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (index === 0 || /[.!?]\s*$|[«"]$/.test(text.slice(0, index))) continue;
      const key = word.toLowerCase();
      const own = counts.get(key) ?? new Map<string, number>();
      counts.set(key, own.set(word, (own.get(word) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].flatMap(([key, own]) => {
      const [best] = [...own].toSorted((a, b) => b[1] - a[1]);
      return best === undefined ? [] : [[key, best[0]] as const];
    }),
  );
}

/** «дубовского муниципального района», «омской области»: names of places begin with capitals. */
const PLACE =
  /(?<![а-яё-])[а-яё-]+(?:ск|цк)(?:ого|ий|ому|им|ом|ой|ая|ую)(?=\s(?:(?:муниципальн|городск|национальн)[а-яё]+\s)?(?:район|округ|област|кра[йяю]|республик))/g;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A title in capitals as it would be written in running text: words as the rest of the document
 * writes them, others small. A title that is not in capitals stays.
 */
export function restoreCase(title: string, texts: readonly string[]): string {
  if (title !== title.toUpperCase()) return title;
  const cases = casesIn(texts);
  const small = title
    .toLowerCase()
    .replace(PLACE, capital)
    .replace(WORD, (word) => {
      const key = word.toLowerCase();
      return cases.get(key) ?? word;
    });
  return capital(small);
}
