const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const LONGEST = 40;

/**
 * An id made of a name: «Школа умного руководителя» → `shkola-umnogo-rukovoditelya`. Whole words, at
 * most 40 letters.
 *
 * @param fallback where the name has no letters
 */
export function idOf(name: string, fallback: string): string {
  const latin = [...name.toLowerCase().normalize('NFC')]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (latin.length <= LONGEST) return latin === '' ? fallback : latin;
  const cut = latin.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).slice(0, LONGEST);
}

/** Gives ids that are not given twice: `name`, `name-2` … */
export function createIds(
  taken: Iterable<string> = [],
): (name: string, fallback: string) => string {
  const used = new Set(taken);
  return (name, fallback) => {
    const id = idOf(name, fallback);
    let free = id;
    for (let count = 2; used.has(free); count++) free = `${id}-${count}`;
    used.add(free);
    return free;
  };
}
